package dk.forloeb.motor.hurtig;

import static dk.forloeb.register.Ugestroem.INT;

import dk.forloeb.motor.Motor;
import dk.forloeb.motor.Noeglesummer;
import dk.forloeb.motor.Optaelling;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.register.Noegler;
import dk.forloeb.register.Register;
import dk.forloeb.register.Ugestroem;
import dk.forloeb.register.Ugestroem.Afsnit;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The fast engine. Persons are counted in blocks, each thread in kernels of its own that are added
 * at the end: whole numbers only, so that neither the order nor the number of threads can matter.
 */
public final class HurtigMotor implements Motor {
  /** Persons a block: small enough that a block's spells stay near the core. */
  private static final int BLOK = 4096;

  private final int traade;

  /** With as many threads as there are cores. */
  public HurtigMotor() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** With so many threads. */
  public HurtigMotor(int traade) {
    this.traade = traade;
  }

  @Override
  public Optaelling taelSammen(Plan plan, Register register) {
    Grundlag grundlag = grundlag(plan, register, Noegler.INGEN);
    return optaelling(plan, tael(plan, grundlag), Sum.ANTAL, grundlag.stroem.ukendteUger());
  }

  @Override
  public Noeglesummer taelMedNoegler(Plan plan, Register register, Noegler noegler) {
    Grundlag grundlag = grundlag(plan, register, noegler);
    Ugestroem stroem = grundlag.stroem;
    if (noegler.antal() != stroem.personer()) {
      throw new IllegalArgumentException("keys of another register");
    }
    List<Kerne> kerner = tael(plan, grundlag);
    return new Noeglesummer(
        optaelling(plan, kerner, Sum.ANTAL, stroem.ukendteUger()),
        optaelling(plan, kerner, Sum.NOEGLER, 0));
  }

  private static Grundlag grundlag(Plan plan, Register register, Noegler noegler) {
    Ugestroem stroem = register.stroem();
    return new Grundlag(
        stroem,
        new Ugetabel(register.observation(), stroem),
        spoergerOmKoen(plan) ? koen(stroem) : new int[0],
        noegler);
  }

  private List<Kerne> tael(Plan plan, Grundlag grundlag) {
    Ugestroem stroem = grundlag.stroem;
    int blokke = (stroem.personer() + BLOK - 1) / BLOK;
    AtomicInteger naeste = new AtomicInteger();
    List<CompletableFuture<List<Kerne>>> dele = new ArrayList<>();
    for (int i = 1; i < Math.min(traade, blokke); i++) {
      CompletableFuture<List<Kerne>> del = new CompletableFuture<>();
      Thread.ofPlatform()
          .name("tæller-" + i)
          .daemon()
          .start(() -> {
            try {
              del.complete(tael(plan, grundlag, naeste));
            } catch (Throwable e) {
              del.completeExceptionally(e);
            }
          });
      dele.add(del);
    }
    List<Kerne> alle = tael(plan, grundlag, naeste);
    for (CompletableFuture<List<Kerne>> del : dele) {
      List<Kerne> andre = vent(del);
      for (int i = 0; i < alle.size(); i++) {
        alle.get(i).laegTil(andre.get(i));
      }
    }
    return alle;
  }

  private static List<Kerne> vent(CompletableFuture<List<Kerne>> del) {
    try {
      return del.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException r) {
        throw r;
      }
      if (e.getCause() instanceof Error r) {
        throw r;
      }
      throw e;
    }
  }

  private static List<Kerne> tael(Plan plan, Grundlag grundlag, AtomicInteger naeste) {
    Ugestroem stroem = grundlag.stroem;
    List<Kerne> kerner = new ArrayList<>();
    for (int i = 0; i < plan.hold().size(); i++) {
      kerner.add(kerne(plan, i, grundlag));
    }
    for (int b = naeste.getAndIncrement();
        (long) b * BLOK < stroem.personer();
        b = naeste.getAndIncrement()) {
      int fra = b * BLOK;
      int til = Math.min(fra + BLOK, stroem.personer());
      for (Kerne k : kerner) {
        k.personer(fra, til);
      }
    }
    return kerner;
  }

  private static Kerne kerne(Plan plan, int nummer, Grundlag grundlag) {
    Plan.Hold hold = plan.hold().get(nummer);
    List<Plan.Taelling> taellinger =
        plan.taellinger().stream().filter(t -> t.hold() == nummer).toList();
    return switch (hold.population()) {
      case Population.Forloeb p -> new Forloebskerne(hold, p, taellinger, grundlag);
      case Population.Overgange o -> {
        Ugestroem stroem = grundlag.stroem;
        Gitter gitter = Gitter.af(o, grundlag.uger, stroem);
        yield !grundlag.noegler.findes()
                && Overgangskerne.kan(gitter)
                && taellinger.stream().allMatch(Overgangstabel::kan)
            ? new Overgangskerne(
                gitter,
                stroem,
                grundlag.uger,
                taellinger.stream().map(t -> new Overgangstabel(t, o, gitter)).toList())
            : new Overgangsvej(gitter, o, taellinger, grundlag);
      }
    };
  }

  private static Optaelling optaelling(Plan plan, List<Kerne> kerner, Sum sum, long ukendteUger) {
    List<List<Tabeltal>> efterHold = kerner.stream().map(k -> k.tabeller(sum)).toList();
    int[] naeste = new int[kerner.size()];
    List<Tabeltal> tabeller = new ArrayList<>();
    for (Plan.Taelling t : plan.taellinger()) {
      tabeller.add(efterHold.get(t.hold()).get(naeste[t.hold()]++));
    }
    return new Optaelling(kerner.stream().map(k -> k.hold(sum)).toList(), tabeller, ukendteUger);
  }

  private static boolean spoergerOmKoen(Plan plan) {
    return plan.taellinger().stream()
            .anyMatch(t -> t.akser().stream().anyMatch(Akse.Koen.class::isInstance))
        || plan.hold().stream()
            .anyMatch(h ->
                h.population() instanceof Population.Forloeb p
                    && p.filtre().stream().anyMatch(k -> k.akse() instanceof Akse.Koen));
  }

  /** The values of sex that occur, ascending. */
  private static int[] koen(Ugestroem stroem) {
    TreeSet<Integer> ud = new TreeSet<>();
    MemorySegment koen = stroem.afsnit(Afsnit.KOEN);
    int sidst = Ugestroem.UKENDT_KOEN;
    for (int p = 0; p < stroem.personer(); p++) {
      int dette = koen.getAtIndex(INT, p);
      if (p == 0 || dette != sidst) {
        ud.add(dette);
        sidst = dette;
      }
    }
    return ud.stream().mapToInt(Integer::intValue).toArray();
  }
}
