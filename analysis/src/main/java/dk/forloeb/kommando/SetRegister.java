package dk.forloeb.kommando;

import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Register;
import dk.forloeb.register.Ugestroem;
import java.util.SortedMap;
import java.util.function.Consumer;

/** A register that tells how many of its persons have gone by. */
record SetRegister(Register register, Fremdrift fremdrift) implements Register {
  @Override
  public Observation observation() {
    return register.observation();
  }

  @Override
  public String version() {
    return register.version();
  }

  @Override
  public boolean opdigtet() {
    return register.opdigtet();
  }

  @Override
  public SortedMap<Integer, String> koen() {
    return register.koen();
  }

  @Override
  public Ugestroem stroem() {
    return register.stroem();
  }

  @Override
  public void forHver(Consumer<Person> modtager) {
    long[] antal = new long[1];
    register.forHver(p -> {
      modtager.accept(p);
      fremdrift.naaet(++antal[0]);
    });
  }
}
