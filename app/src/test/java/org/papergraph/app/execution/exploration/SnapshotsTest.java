package org.papergraph.app.execution.exploration;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.Deadline;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.GraphVersion;
import org.papergraph.app.snapshot.SnapshotBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** When the snapshot is read, who waits for it, and what becomes of them. Readings pass a gate, time is told. */
@Timeout(120)
final class SnapshotsTest {
  private static final GraphVersion FIRST = new GraphVersion(1, true, List.of(10L));
  private static final GraphVersion SECOND = new GraphVersion(2, true, List.of(20L));

  private final Gate gate = new Gate();
  private final AtomicLong now = new AtomicLong();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Snapshots snapshots = new Snapshots((version, timeout) -> {
    gate.pass();
    switch (failure.get()) {
      case RuntimeException unlucky -> throw unlucky;
      case Error serious -> throw serious;
      case null, default -> {
        return new SnapshotBuilder().build(version);
      }
    }
  }, now::get);

  private GraphSnapshot ask(GraphVersion version) {
    return snapshots.of(version, Deadline.in(Duration.ofMinutes(1)));
  }

  private CompletableFuture<GraphSnapshot> asking(GraphVersion version) {
    return CompletableFuture.supplyAsync(() -> ask(version));
  }

  private void askWithoutTime(GraphVersion version) {
    snapshots.of(version, Deadline.in(Duration.ZERO));
  }

  @Test
  void twoAtOnceShareOneReading() {
    var one = asking(FIRST);
    gate.awaitSomebody();
    // Who has no time shows that there is a reading to wait for.
    assertLate(() -> askWithoutTime(FIRST));
    var other = asking(FIRST);
    gate.open();

    assertThat(one.join()).isSameAs(other.join()).isSameAs(snapshots.latest());
    assertThat(gate.passed()).isEqualTo(1);
  }

  @Test
  void whoseTimeIsUpIsToldAndTheReadingGoesOn() {
    assertLate(() -> askWithoutTime(FIRST));
    assertThat(snapshots.latest()).isNull();
    gate.open();

    assertThat(ask(FIRST).version()).isEqualTo(FIRST);
    assertThat(gate.passed()).isEqualTo(1);
  }

  @Test
  void whoIsInterruptedIsToldAndTheReadingGoesOn() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> ask(FIRST)).isInstanceOf(ApiException.class)
        .hasMessage("The request has ended.");
    assertThat(Thread.interrupted()).isTrue();
    gate.open();

    assertThat(ask(FIRST).version()).isEqualTo(FIRST);
    assertThat(gate.passed()).isEqualTo(1);
  }

  private static void assertLate(Runnable question) {
    assertThatThrownBy(question::run)
        .isInstanceOfSatisfying(ApiException.class,
            late -> assertThat(late.code()).isEqualTo(ErrorCode.DEADLINE_EXCEEDED))
        .hasMessageContaining("is being read anew");
  }

  @Test
  void aLoadBetweenTwoQuestionsIsSeenByTheSecond() {
    gate.open();
    var before = ask(FIRST);
    assertThat(ask(FIRST)).isSameAs(before);
    assertThat(ask(SECOND).version()).isEqualTo(SECOND);
    assertThat(ask(SECOND)).isSameAs(snapshots.latest());
    assertThat(gate.passed()).isEqualTo(2);
  }

  @Test
  void aLoadThatEndsWhileTheGraphIsReadIsReadAfterIt() {
    var before = asking(FIRST);
    gate.awaitSomebody();
    var after = asking(SECOND);
    assertLate(() -> askWithoutTime(SECOND));
    assertThat(gate.passed()).isEqualTo(1);
    gate.open();

    assertThat(after.join().version()).isEqualTo(SECOND);
    assertThat(before.join().version()).isIn(FIRST, SECOND);
    assertThat(snapshots.latest()).isSameAs(after.join());
    assertThat(gate.passed()).isEqualTo(2);
  }

  @Test
  void whatARunningLoadHasBroughtIsNotReadBeforeItEnds() {
    gate.open();
    var before = ask(FIRST);

    assertThat(ask(new GraphVersion(1, false, List.of(15L)))).isSameAs(before);
    assertThat(ask(new GraphVersion(1, true, List.of(15L)))).isNotSameAs(before);
  }

  @Test
  void aSnapshotIsReadAnewThoughItsVersionIsTheSame() {
    gate.open();
    var before = ask(FIRST);

    assertThat(snapshots.anew(FIRST, Deadline.in(Duration.ofMinutes(1)))).isNotSameAs(before);
  }

  @Test
  void aLoadIsReadBeforeAnybodyAsksAndChangesByHandAreNot() {
    snapshots.refresh(FIRST);
    gate.awaitSomebody();
    snapshots.refresh(FIRST);
    gate.open();
    var first = ask(FIRST);
    snapshots.refresh(new GraphVersion(1, true, List.of(11L)));
    assertThat(snapshots.latest()).isSameAs(first);
    assertThat(gate.passed()).isEqualTo(1);

    snapshots.refresh(SECOND);
    assertThat(ask(SECOND).version()).isEqualTo(SECOND);
    assertThat(gate.passed()).isEqualTo(2);
  }

  @Test
  void nobodyIsSentToASnapshotThatIsBeingReadAnew() {
    var closed = new Gate();
    var slow = new Snapshots((version, timeout) -> {
      if (version.equals(SECOND)) {
        closed.pass();
      }
      return new SnapshotBuilder().build(version);
    }, now::get);
    var before = slow.of(FIRST, Deadline.in(Duration.ofMinutes(1)));
    assertThat(slow.latest()).isSameAs(before);
    slow.refresh(SECOND);
    assertThat(slow.latest()).isNull();
    closed.open();
    assertThat(slow.of(SECOND, Deadline.in(Duration.ofMinutes(1)))).isSameAs(slow.latest());
  }

  @Test
  void thatOneAsksForItAnewLeavesItToTheOthers() {
    var closed = new AtomicReference<@Nullable Gate>();
    var slow = new Snapshots((version, timeout) -> {
      if (closed.get() instanceof Gate gate) {
        gate.pass();
      }
      return new SnapshotBuilder().build(version);
    }, now::get);
    var before = slow.of(FIRST, Deadline.in(Duration.ofMinutes(1)));
    var gate = new Gate();
    closed.set(gate);
    assertLate(() -> slow.anew(FIRST, Deadline.in(Duration.ZERO)));
    assertThat(slow.latest()).isSameAs(before);
    gate.open();
  }

  static Stream<Throwable> failures() {
    return Stream.of(new IllegalStateException("no such type"), new OutOfMemoryError("too large"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void allWhoWaitHearOfAFailureAndNothingIsReadForHalfAMinute(Throwable unlucky) {
    failure.set(unlucky);
    var one = asking(FIRST);
    gate.awaitSomebody();
    var other = asking(FIRST);
    gate.open();
    for (var asked : List.of(one, other)) {
      assertThatThrownBy(asked::join).hasRootCause(unlucky);
    }
    failure.set(null);
    now.addAndGet(Duration.ofSeconds(29).toNanos());
    assertThatThrownBy(() -> ask(SECOND)).satisfies(
        thrown -> assertThat(Stream.iterate(thrown, cause -> cause != null, Throwable::getCause))
            .contains(unlucky));
    assertThat(gate.passed()).isEqualTo(1);

    now.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(ask(SECOND).version()).isEqualTo(SECOND);
    assertThat(gate.passed()).isEqualTo(2);
  }

  @Test
  void aDatabaseThatWasAwayIsAskedAgainAtOnce() {
    gate.open();
    failure.set(new ApiException(ErrorCode.DATABASE_UNAVAILABLE, "away"));
    assertThatThrownBy(() -> ask(FIRST)).hasMessage("away");
    failure.set(null);

    assertThat(ask(FIRST).version()).isEqualTo(FIRST);
    assertThat(gate.passed()).isEqualTo(2);
  }

  @Test
  void aFailureLeavesTheSnapshotOfBefore() {
    gate.open();
    var before = ask(FIRST);
    failure.set(new IllegalStateException("no such type"));
    assertThatThrownBy(() -> ask(SECOND)).hasMessage("no such type");

    assertThat(snapshots.latest()).isSameAs(before);
    assertThat(ask(FIRST)).isSameAs(before);
  }
}
