package dk.forloeb.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;

/** A register of a few persons in memory: the hand-written cases of studies, and tests. */
public final class HukommelsesRegister implements Register {
  private final Observation observation;
  private final List<Person> personer;

  public HukommelsesRegister(Observation observation, List<Person> personer) {
    this.observation = observation;
    this.personer =
        personer.stream()
            .sorted((a, b) ->
                Arrays.compareUnsigned(
                    a.id().getBytes(StandardCharsets.UTF_8),
                    b.id().getBytes(StandardCharsets.UTF_8)))
            .toList();
  }

  @Override
  public Observation observation() {
    return observation;
  }

  @Override
  public String version() {
    Registerversion version = new Registerversion(observation);
    personer.forEach(version::tilfoej);
    return version.id();
  }

  @Override
  public boolean opdigtet() {
    return true;
  }

  @Override
  public SortedMap<Integer, String> koen() {
    return Collections.emptySortedMap();
  }

  @Override
  public Ugestroem stroem() {
    return Ugestroembygger.af(personer, observation);
  }

  @Override
  public void forHver(Consumer<Person> modtager) {
    personer.forEach(modtager);
  }
}
