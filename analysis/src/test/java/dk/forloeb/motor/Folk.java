package dk.forloeb.motor;

import dk.forloeb.diskretion.AabenSide;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Diskretion;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Noegler;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Hand-made registers: so many persons of a kind, without wages. */
public final class Folk {
  /** What the keys of invented persons are made with. */
  public static final byte[] HEMMELIGHED =
      "hemmelighed til prøver".getBytes(StandardCharsets.UTF_8);

  private final Observation observation;
  private final List<Person> personer = new ArrayList<>();

  /** Observed from 2011-W01 to 2017-W52. */
  public Folk() {
    this("2011-W01", "2017-W52");
  }

  Folk(String fra, String til) {
    observation = new Observation(new Ugeinterval(Uge.parse(fra), Uge.parse(til)), new TreeSet<>());
  }

  /**
   * Adds persons.
   *
   * @param kommune where they live, in every week
   * @param uger for each spell {@code 2014-W01..2014-W10=810}
   */
  public Folk og(int antal, int kommune, String... uger) {
    for (int i = 0; i < antal; i++) {
      person(null, null, kommune, uger);
    }
    return this;
  }

  /**
   * Adds one person.
   *
   * @param alder9131 years at the end of 1991-W31
   */
  public Folk person(
      @Nullable Integer koen, @Nullable Double alder9131, int kommune, String... uger) {
    Ugeinterval observeret = observation.uger();
    List<Spell> ydelser = new ArrayList<>();
    for (String u : uger) {
      List<String> dele = List.of(u.split("\\.\\.|=", -1));
      int fra = Uge.parse(dele.get(0)).indeks();
      int til = Uge.parse(dele.get(1)).indeks();
      ydelser.add(new Spell(fra, til - fra + 1, Integer.parseInt(dele.get(2))));
    }
    Spell bopael = new Spell(observeret.fra().indeks(), observeret.antal(), kommune);
    personer.add(
        new Person(
            String.format(Locale.ROOT, "f%06d", personer.size()),
            koen,
            alder9131,
            List.copyOf(ydelser),
            List.of(bopael),
            List.of()));
    return this;
  }

  /** Persons with a ressourceforløb in early 2014 and that code from the week after it. */
  public Folk efterRessourceforloeb(int antal, int kommune, int kode) {
    return og(antal, kommune, "2014-W02..2014-W10=810", "2014-W11..2014-W40=" + kode);
  }

  /** Persons granted førtidspension in that year. */
  public Folk pension(int antal, int aar) {
    return og(antal, 101, aar + "-W20..2017-W52=783");
  }

  public HukommelsesRegister register() {
    return new HukommelsesRegister(observation, personer);
  }

  /** The answer of a shipped study, protected with a threshold. */
  public Beskyttet svar(String id, Tilstand tilstand, int taerskel, String... aendringer) {
    List<String> a = List.of(aendringer);
    if (tilstand == Tilstand.LIVE) {
      HukommelsesRegister r = register();
      return new AabenSide(new Noeglekoersel(new ReferenceMotor(), r, Noegler.af(r, HEMMELIGHED)))
          .svar(Studiekatalog.find(id).laes(a), a);
    }
    Raaresultat raa =
        new Koersel(new ReferenceMotor()).koer(Studiekatalog.find(id).laes(a), a, register());
    return new Diskretion(taerskel).anvend(raa, tilstand);
  }
}
