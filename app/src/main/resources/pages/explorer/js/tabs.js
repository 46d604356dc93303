// Tabs as WAI-ARIA describes them: arrow keys move, one is in the tab order.

/** @returns a function that shows the tab of a panel's id */
export function makeTabs(list) {
  const tabs = [...list.querySelectorAll('[role=tab]')];
  const select = (tab) =>
    tabs.forEach((each) => {
      const selected = each === tab;
      each.setAttribute('aria-selected', String(selected));
      each.tabIndex = selected ? 0 : -1;
      document.getElementById(each.getAttribute('aria-controls')).hidden = !selected;
    });
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        const next = tabs[(index + step + tabs.length) % tabs.length];
        select(next);
        next.focus();
      }
    });
  });
  return (panel) => select(tabs.find((tab) => tab.getAttribute('aria-controls') === panel));
}
