package dk.forloeb.spoergsmaal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.AabenSide;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Diskretion;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.motor.Koersel;
import dk.forloeb.motor.Motor;
import dk.forloeb.motor.Noeglekoersel;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.register.Noegler;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers questions. Counts are kept for a while, so that the next who asks the same, or the same
 * in another mode, need not wait; the log has each of them all the same.
 */
@Component
public final class Spoergsmaal {
  private static final int HUSKEDE = 400;
  private static final long TAALMODIGHED_SEKUNDER = 60;

  private record Noegle(String register, String studiehash, List<String> aendringer) {}

  private record Svarnoegle(Noegle noegle, Visning visning) {}

  private final Registre registre;
  private final Udgivne udgivne;
  private final Spoergsmaalslog log;
  private final Hemmelighed hemmelighed;
  private final Map<String, AabenSide> aabne = new ConcurrentHashMap<>();
  private final Motor motor = new HurtigMotor();
  private final Diskretion diskretion = new Diskretion(Diskretion.TAERSKEL);
  private final Cache<Noegle, Raaresultat> talte =
      Caffeine.newBuilder().maximumSize(HUSKEDE).build();
  private final Cache<Svarnoegle, Beskyttet> svar =
      Caffeine.newBuilder().maximumSize(HUSKEDE).build();

  /** What is to be hidden takes seconds of every core: one at a time leaves room for the others. */
  private final ReentrantLock skjuler = new ReentrantLock();

  Spoergsmaal(Registre registre, Udgivne udgivne, Spoergsmaalslog log, Hemmelighed hemmelighed) {
    this.registre = registre;
    this.udgivne = udgivne;
    this.log = log;
    this.hemmelighed = hemmelighed;
  }

  /** So that the first who asks the open page need not wait for the persons' keys. */
  @EventListener(ApplicationReadyEvent.class)
  void varm() {
    Thread.ofPlatform().name("personernes nøgler").daemon().start(() -> aaben(registre.find("")));
  }

  /**
   * Answers a question that a shipped study asks.
   *
   * @param version the register's, or the beginning of it; empty for the first
   * @param aendringer parameters changed for this answer, as {@code --set} takes them
   * @throws Brugerfejl when it cannot be asked, or may not be seen so by whoever asks
   */
  public Beskyttet svar(
      Spoerger spoerger, String version, String id, List<String> aendringer, Visning visning) {
    return svar(spoerger, version, new Sag(laest(id, aendringer), aendringer, false), visning);
  }

  /** Answers a question that a page made of a shipped one, which nobody has published. */
  public Beskyttet svarPaaAfledt(
      Spoerger spoerger, String version, Studie studie, List<String> aendringer, Visning visning) {
    return svar(spoerger, version, new Sag(studie, aendringer, true), visning);
  }

  /** Answers the same once more, from the register itself and nothing that is kept. */
  public Beskyttet igen(
      Spoerger spoerger, String version, String id, List<String> aendringer, Visning visning) {
    RegisterMappe register = registre.find(version);
    Sag s = new Sag(laest(id, aendringer), aendringer, false);
    return logget(
        spoerger,
        register,
        s,
        visning,
        () ->
            erUdgivet(register, s, visning)
                ? udgivne.igen(id)
                : beskyt(register, s, visning, () -> tael(register, s)));
  }

  /**
   * What is asked.
   *
   * @param afledt whether a page made it of a study
   */
  private record Sag(Studie studie, List<String> aendringer, boolean afledt) {}

  private Beskyttet svar(Spoerger spoerger, String version, Sag s, Visning visning) {
    RegisterMappe register = registre.find(version);
    return logget(
        spoerger,
        register,
        s,
        visning,
        () ->
            erUdgivet(register, s, visning)
                ? udgivne.svar(s.studie().id())
                : kendt(register, s, visning));
  }

  private Beskyttet logget(
      Spoerger spoerger,
      RegisterMappe register,
      Sag s,
      Visning visning,
      Supplier<Beskyttet> svaret) {
    if (!visning.maaSesAf(spoerger.rolle(), s.afledt() || !s.aendringer().isEmpty())) {
      throw new Brugerfejl(
          "den visning kræver ret til mikrodata; den åbne visning svarer på spørgsmålet");
    }
    if (!registre.aabent(register.version()) && !spoerger.rolle().eksakt()) {
      throw new Brugerfejl(
          "register "
              + Registerkort.af(register).kort()
              + " kræver ret til mikrodata: ud fra to udgaver af samme register kan man regne ud,"
              + " hvem der er kommet til");
    }
    long id = log.stillet(spoerger, s.studie().id(), s.aendringer(), visning, register);
    try {
      Beskyttet b = svaret.get();
      log.besvaret(id, b.studiehash());
      return b;
    } catch (RuntimeException | Error e) {
      log.afvist(id, e instanceof Brugerfejl ? "afvist" : "fejl");
      throw e;
    }
  }

  private Beskyttet kendt(RegisterMappe register, Sag s, Visning visning) {
    Noegle noegle = new Noegle(register.version(), Plan.af(s.studie()).hash(), s.aendringer());
    Svarnoegle dette = new Svarnoegle(noegle, visning);
    Beskyttet kendt = svar.getIfPresent(dette);
    if (kendt == null) {
      kendt = beskyt(register, s, visning, () -> talte.get(noegle, n -> tael(register, s)));
      svar.put(dette, kendt);
    }
    return kendt;
  }

  private Beskyttet beskyt(
      RegisterMappe register, Sag s, Visning visning, Supplier<Raaresultat> raat) {
    return switch (visning) {
      case EKSAKT -> diskretion.anvend(raat.get(), Tilstand.NONE);
      case UDGIVET -> somUdgivet(raat.get());
      case LEVENDE -> aaben(register).svar(s.studie(), s.aendringer());
    };
  }

  /** The keys of a register's persons are worked out once. */
  private AabenSide aaben(RegisterMappe register) {
    return aabne.computeIfAbsent(
        register.version(),
        v ->
            new AabenSide(
                new Noeglekoersel(
                    new HurtigMotor(), register, Noegler.af(register, hemmelighed.vaerdi()))));
  }

  /** What is out is out once: the unchanged shipped question, of the register that is open. */
  private boolean erUdgivet(RegisterMappe register, Sag s, Visning visning) {
    return visning == Visning.UDGIVET
        && !s.afledt()
        && s.aendringer().isEmpty()
        && registre.aabent(register.version());
  }

  /** For whoever may see it exact: what hiding would make of a question if it alone went out. */
  private Beskyttet somUdgivet(Raaresultat raat) {
    try {
      if (!skjuler.tryLock(TAALMODIGHED_SEKUNDER, TimeUnit.SECONDS)) {
        throw new IkkeKlar("another answer is being hidden");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IkkeKlar("stopping");
    }
    try {
      return diskretion.anvend(raat, Tilstand.PUBLISHED);
    } finally {
      skjuler.unlock();
    }
  }

  private Raaresultat tael(RegisterMappe register, Sag s) {
    return new Koersel(motor).koer(s.studie(), s.aendringer(), register);
  }

  private static Studie laest(String id, List<String> aendringer) {
    return Studiekatalog.find(id).laes(aendringer);
  }
}
