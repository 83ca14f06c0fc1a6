package dk.forloeb.rapport;

import dk.forloeb.studie.Tabeldef;
import dk.forloeb.tabel.Overskrift;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The answer in a few plain sentences, read off the tables. */
final class Noegletal {
  private static final int FLEST = 5;

  private Noegletal() {}

  static List<String> af(List<Tavle> tavler) {
    Set<String> ud = new LinkedHashSet<>();
    for (Tavle t : tavler) {
      List<Tegning> figurer = Figurer.af(t);
      if (!figurer.isEmpty()) {
        String s = figurer.getFirst().overskrift();
        if (s.matches(".*\\d[\u00a0)].*")) {
          ud.add(t.ord().t("noegletal", s));
        }
      } else if (t.dimensioner().isEmpty() && t.linjer().size() == 1) {
        String s = enkelt(t);
        String af = t.population().map(p -> Undertekst.periode(p, t.ord())).orElse("");
        ud.add(
            s.isEmpty()
                ? ""
                : af.isEmpty()
                    ? t.ord().t("noegletal", s)
                    : t.ord().t("noegletal.periode", s, t.ord().lille(af)));
      } else if (t.def() instanceof Tabeldef.Gennemsnit g) {
        ud.add(gennemsnit(t, g));
      }
    }
    return ud.stream().filter(s -> !s.isEmpty()).limit(FLEST).toList();
  }

  /** {@code 367 afsluttede forløb, varighed i gennemsnit 109,0 dage}; empty when all is hidden. */
  static String enkelt(Tavle t) {
    Ord ord = t.ord();
    List<String> led = new ArrayList<>();
    for (Kolonne k : t.kolonner()) {
      Celle c = t.celle(t.linjer().getFirst(), k);
      if (!c.erTal()) {
        continue;
      }
      led.add(
          switch (k.art()) {
            case ANTAL -> ord.t("noegletal.antal", c.vist(ord), ord.lille(k.navn()));
            case MIDDEL -> ord.t("noegletal.middel", ord.lille(k.navn()), k.udtalt(c));
            case ANDEL, AENDRING -> ord.t("noegletal.andel", ord.lille(k.navn()), k.udtalt(c));
          });
    }
    boolean kunAntal = t.kolonner().stream().allMatch(k -> k.art() == Kolonne.Art.ANTAL);
    return ord.stor(kunAntal ? ord.liste(led) : String.join(", ", led));
  }

  /** The average of all, where it is shown. */
  private static String gennemsnit(Tavle t, Tabeldef.Gennemsnit g) {
    return t.linjer().stream()
        .filter(l -> g.raekker().get(l.koder().getFirst()) == Tabeldef.Snit.POOLED_ALL)
        .filter(l -> l.celler().getFirst().erTal())
        .map(l ->
            t.ord()
                .t(
                    "noegletal.gennemsnit",
                    t.ord().lille(Overskrift.af(g.af(), t.ord().sprog())),
                    t.kolonner().getFirst().udtalt(l.celler().getFirst()),
                    t.ord().lille(t.navn(l))))
        .findFirst()
        .orElse("");
  }
}
