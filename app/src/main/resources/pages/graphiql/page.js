// GraphiQL with the examples in tabs. React and GraphiQL are plain scripts loaded before this one.
import { examples } from './examples.js';

const { createElement } = window.React;
const { GraphiQL } = window;

// GraphiQL 3 shows the variables of every default tab but the first, which it takes from its storage.
if (!localStorage.getItem('graphiql:tabState')) {
  localStorage.setItem('graphiql:variables', examples[0].variables);
}

const page = createElement(
  GraphiQL,
  {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultTabs: examples,
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: true,
  },
  createElement(
    GraphiQL.Logo,
    null,
    createElement('a', { href: '/', className: 'home' }, 'papergraph'),
  ),
);

window.ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
