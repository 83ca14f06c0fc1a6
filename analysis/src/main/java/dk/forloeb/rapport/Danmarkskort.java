package dk.forloeb.rapport;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.rapport.Svg.Anker;
import dk.forloeb.rapport.Tavle.Linje;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The municipalities, each in the colour of its class. */
final class Danmarkskort implements Tegning {
  private final Tavle tavle;
  private final Kolonne kolonne;
  private final Map<String, Celle> celler = new HashMap<>();
  private final Klasser klasser;

  Danmarkskort(Tavle tavle) {
    this.tavle = tavle;
    this.kolonne = tavle.hovedkolonne();
    tavle.uden().forEach(l -> celler.put(l.koder().getFirst(), tavle.celle(l, kolonne)));
    this.klasser =
        Klasser.af(paaKortet().stream().map(l -> tavle.celle(l, kolonne).tal()).toList(), kolonne);
  }

  private List<Linje> paaKortet() {
    return tavle.medTal(kolonne).stream()
        .filter(l -> Kortdata.omraader().containsKey(l.koder().getFirst()))
        .toList();
  }

  @Override
  public String overskrift() {
    List<Linje> med = paaKortet();
    if (med.isEmpty()) {
      return tavle.ord().t("kort.ingen", tavle.label());
    }
    Comparator<Linje> orden = Comparator.comparingDouble(l -> tavle.celle(l, kolonne).tal());
    Linje top = med.stream().max(orden).orElseThrow();
    Linje bund = med.stream().min(orden).orElseThrow();
    long skjulte = Kortdata.omraader().keySet().stream().filter(this::skjult).count();
    String hvem = skjulte == 0 ? "kort." : "kort.skjulte.";
    String af = Long.toString(skjulte + med.size());
    String hoejest = kolonne.udtalt(tavle.celle(top, kolonne));
    if (kolonne.procent()) {
      return tavle
          .ord()
          .t(
              hvem + "fra.til",
              kolonne.udtalt(tavle.celle(bund, kolonne)),
              tavle.navn(bund),
              hoejest,
              tavle.navn(top),
              Long.toString(skjulte),
              af);
    }
    return tavle.ord().t(hvem + "flest", tavle.navn(top), hoejest, Long.toString(skjulte), af);
  }

  @Override
  public String undertekst() {
    return Undertekst.af(tavle, kolonne);
  }

  @Override
  public String beskrivelse() {
    long skjulte = Kortdata.omraader().keySet().stream().filter(this::skjult).count();
    int vist = paaKortet().size();
    return tavle
        .ord()
        .t(
            "kort.beskrivelse",
            Integer.toString(vist),
            Long.toString(skjulte),
            Long.toString(Kortdata.omraader().size() - vist - skjulte));
  }

  private boolean skjult(String kode) {
    Celle c = celler.get(kode);
    return c != null && c.skjult();
  }

  @Override
  public boolean skalerbar() {
    return true;
  }

  @Override
  public Svg tegn(int bredde) {
    Svg svg = new Svg(Kortdata.BREDDE, Kortdata.HOEJDE);
    for (Kortdata.Ramme r : List.of(Kortdata.BORNHOLMS_RAMME, Kortdata.HOVEDSTADENS_RAMME)) {
      svg.firkant(r.x(), r.y(), r.bredde(), r.hoejde(), "ramme");
      svg.tekst(r.x() + r.bredde(), r.y() - 6, Anker.END, "kortnavn", tavle.ord().t(r.navn()));
    }
    Kortdata.omraader()
        .forEach((kode, o) -> {
          Celle c = celler.get(kode);
          String vaerdi =
              c == null
                  ? tavle.ord().t("kort.ude")
                  : c.skjult()
                      ? tavle.ord().t("skjult")
                      : c.udefineret() ? tavle.ord().t("udefineret") : kolonne.udtalt(c);
          svg.om(o.navn() + ": " + vaerdi);
          for (String sti : List.of(o.sti(), o.forstoerret())) {
            if (sti.isEmpty()) {
              continue;
            }
            if (c != null && c.skjult()) {
              svg.skraveretSti(sti);
            } else {
              svg.sti(
                  sti,
                  c == null || !c.erTal() ? "ude" : c.tal() > 0 ? klasser.farve(c.tal()) : "nul");
            }
          }
          svg.slut();
        });
    return svg;
  }

  @Override
  public String forklaring() {
    StringBuilder ud = new StringBuilder("<ul class=\"signatur\">");
    klasser.linjer().forEach(k -> linje(ud, k[0], k[1]));
    if (paaKortet().stream().anyMatch(l -> tavle.celle(l, kolonne).tal() == 0)) {
      linje(ud, "nul", kolonne.procent() ? tavle.ord().procent("0") : "0");
    }
    if (Kortdata.omraader().keySet().stream().anyMatch(this::skjult)) {
      linje(ud, "skrav", tavle.ord().t("skjult"));
    }
    if (Kortdata.omraader().keySet().stream().anyMatch(k -> celler.get(k) == null)) {
      linje(ud, "ude", tavle.ord().t("kort.ude"));
    }
    ud.append("</ul>\n<p class=\"note\">");
    if (celler.containsKey(Kommuner.UOPLYST)) {
      ud.append(Html.sikker(tavle.ord().t("kort.uoplyst"))).append(' ');
    }
    return ud.append(Html.sikker(tavle.ord().t("kort.kilde"))).append("</p>\n").toString();
  }

  private static void linje(StringBuilder ud, String klasse, String tekst) {
    ud.append("<li><span class=\"proeve ").append(klasse).append("\"></span> ");
    ud.append(Html.sikker(tekst)).append("</li>");
  }
}
