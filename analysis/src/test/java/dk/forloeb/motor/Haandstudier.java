package dk.forloeb.motor;

import static dk.forloeb.motor.Haandtal.efter;
import static dk.forloeb.motor.Haandtal.personer;
import static dk.forloeb.motor.Haandtal.procent;
import static dk.forloeb.motor.Haandtal.tiendedele;

import dk.forloeb.kommune.Kommune;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.motor.Haandtaelling.Forl;
import dk.forloeb.motor.Haandtal.Enhed;
import dk.forloeb.register.Person;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The shipped studies' tables made by hand from the wording of their definitions. Each table is its
 * lines of text, header first; {@code null} instead of tables says that the register cannot answer.
 */
final class Haandstudier {
  private final Registergenerator.Udtraek u;
  private final int foerste;
  private final int sidste;
  private final Map<String, List<List<String>>> tabeller = new LinkedHashMap<>();
  private final List<List<String>> frafald = new ArrayList<>();

  private Haandstudier(Registergenerator.Udtraek u) {
    this.u = u;
    foerste = Haandtaelling.uge(u.observation().foerste().mandag());
    sidste = Haandtaelling.uge(u.observation().sidste().mandag());
    frafald.add(List.of("trin", "personer", "forloeb"));
    frafald.add(List.of("i-registeret", "" + u.personer().size(), ":"));
  }

  static @Nullable Map<String, List<List<String>>> svar(
      String studie, Registergenerator.Udtraek u, int mindst) {
    if (studie.equals("aktivitet") || studie.equals("overgange")) {
      return HaandstudierOverTid.svar(studie, u);
    }
    Haandstudier h = new Haandstudier(u);
    boolean kan =
        switch (studie) {
          case "fleksjob-afgang-2016" -> h.fleksjob();
          case "ressourceforloeb-2015" -> h.ressourceforloeb();
          case "kommuner-2017" -> h.kommuner(mindst);
          case "foertidspension-tilgang" -> h.pension();
          default -> throw new IllegalArgumentException(studie);
        };
    h.tabeller.put("frafald", h.frafald);
    return kan ? h.tabeller : null;
  }

  private static int uge(int aar, int maaned, int dag) {
    return Haandtaelling.uge(LocalDate.of(aar, maaned, dag));
  }

  private static LocalDate torsdag(int uge) {
    return Haandtaelling.torsdag(uge);
  }

  /** Everybody's courses, less and less of them; each step but the unnamed is in the attrition. */
  private List<Enhed> hold(
      String foran,
      Set<String> grupper,
      IntUnaryOperator g,
      Map<String, Predicate<Forl>> trin,
      boolean kunSidste,
      IntUnaryOperator udfaldsuge,
      Predicate<Forl> kommuneVedStart) {
    Map<String, int[]> tal = new LinkedHashMap<>();
    tal.put("med-forloeb", new int[2]);
    trin.keySet().forEach(t -> tal.put(t, new int[2]));
    tal.put("efter-personregel", new int[2]);
    tal.put("observerbar", new int[2]);
    List<Enhed> ud = new ArrayList<>();
    for (Person p : u.personer()) {
      Haandtaelling h = new Haandtaelling(p, u.observation());
      List<Forl> f = h.forloeb(grupper, g);
      laegTil(tal, "med-forloeb", f.size());
      for (Map.Entry<String, Predicate<Forl>> t : trin.entrySet()) {
        f = f.stream().filter(t.getValue()).toList();
        laegTil(tal, t.getKey(), f.size());
      }
      if (kunSidste && !f.isEmpty()) {
        f = List.of(f.getLast());
      }
      laegTil(tal, "efter-personregel", f.size());
      int set = 0;
      for (Forl x : f) {
        int uge = udfaldsuge.applyAsInt(x.slut());
        if (uge <= sidste) {
          set++;
          int k = h.kommune(kommuneVedStart.test(x) ? x.start() : x.slut());
          String kommune = Kommuner.findes(k) ? Integer.toString(k) : "UOPLYST";
          ud.add(new Enhed(p.id(), x, kommune, uge < foerste ? "" : h.status(uge)));
        }
      }
      laegTil(tal, "observerbar", set);
    }
    tal.forEach((t, n) -> frafald.add(List.of(foran + t, "" + n[0], "" + n[1])));
    return ud;
  }

  private static void laegTil(Map<String, int[]> tal, String trin, int forloeb) {
    int[] n = java.util.Objects.requireNonNull(tal.get(trin));
    n[0] += forloeb > 0 ? 1 : 0;
    n[1] += forloeb;
  }

  private void vist(String trin, List<Enhed> enheder) {
    frafald.add(List.of(trin, "" + personer(enheder), "" + enheder.size()));
  }

  private boolean fleksjob() {
    int fra = uge(2013, 1, 3);
    int til = uge(2016, 6, 30);
    if (fra > sidste || til < foerste || Math.max(foerste, fra - 1) + 4 > sidste) {
      return false;
    }
    Map<String, Predicate<Forl>> trin = new LinkedHashMap<>();
    trin.put("afsluttet", Forl::afsluttet);
    trin.put("i-perioden", f -> fra <= f.slut() + 1 && f.slut() + 1 <= til);
    List<Enhed> e =
        hold(
            "", Set.of("FLEKSJOB", "LEDIGHEDSYDELSE"), x -> x + 4, trin, false, x -> x, f -> false);
    Map<String, Set<String>> afgang = new TreeMap<>();
    Map<String, Set<String>> tilRf = new TreeMap<>();
    Map<String, Haandtaelling> efterId = new LinkedHashMap<>();
    u.personer().forEach(p -> efterId.put(p.id(), new Haandtaelling(p, u.observation())));
    for (Enhed x : e) {
      Haandtaelling h = java.util.Objects.requireNonNull(efterId.get(x.person()));
      LocalDate dag = torsdag(x.forloeb().slut() + 1);
      String halvaar = dag.getYear() + (dag.getMonthValue() <= 6 ? "H1" : "H2");
      afgang.computeIfAbsent(halvaar, n -> new TreeSet<>()).add(x.person());
      for (int i = x.forloeb().slut() + 1; i <= x.forloeb().slut() + 4; i++) {
        if (h.kode(i) > 0) {
          if (Haandtaelling.gruppe(h.kode(i)).equals("RESSOURCEFORLOEB")) {
            tilRf.computeIfAbsent(halvaar, n -> new TreeSet<>()).add(x.person());
          }
          break;
        }
      }
    }
    List<List<String>> t = ny("tabel-1", "halvaar", "afgang", "til_ressourceforloeb", "andel");
    int a = 0;
    int b = 0;
    for (String n : List.of("2013H1", "2013H2", "2014H1", "2014H2", "2015H1", "2015H2", "2016H1")) {
      int afg = afgang.getOrDefault(n, Set.of()).size();
      int rf = tilRf.getOrDefault(n, Set.of()).size();
      t.add(List.of(n, "" + afg, "" + rf, procent(rf, afg)));
      a += afg;
      b += rf;
    }
    t.add(List.of("I alt", "" + a, "" + b, procent(b, a)));
    vist("vist-tabel-1", e);
    return true;
  }

  private boolean ressourceforloeb() {
    int fra = uge(2013, 1, 3);
    int tilStart = uge(2014, 12, 25);
    int tilSlut = uge(2014, 6, 26);
    int tidligst = Math.max(foerste, fra);
    if (fra > sidste
        || tilStart < foerste
        || tilSlut < foerste
        || Haandtaelling.rullende(tidligst) > sidste) {
      return false;
    }
    Set<String> rf = Set.of("RESSOURCEFORLOEB");
    List<Enhed> p =
        hold(
            "paabegyndte/",
            rf,
            Haandtaelling::rullende,
            Map.of(
                "i-perioden",
                f -> {
                  int aar = torsdag(f.start()).getYear();
                  return aar == 2013 || aar == 2014;
                }),
            false,
            x -> -1,
            f -> true);
    ny("tabel-1", "forloeb", "personer").add(List.of("" + p.size(), "" + personer(p)));
    List<List<String>> bilag = ny("bilag-1", "kommune", "kommune_navn", "forloeb", "personer");
    Map<String, List<Enhed>> steder = efter(p, Enhed::kommune);
    for (Kommune k : Kommuner.alle().values()) {
      List<Enhed> her = steder.getOrDefault("" + k.kode(), List.of());
      bilag.add(List.of("" + k.kode(), k.navn(), "" + her.size(), "" + personer(her)));
    }
    List<Enhed> uoplyst = steder.getOrDefault("UOPLYST", List.of());
    if (!uoplyst.isEmpty()) {
      bilag.add(List.of("UOPLYST", "Uoplyst", "" + uoplyst.size(), "" + personer(uoplyst)));
    }
    bilag.add(List.of("I alt", "I alt", "" + p.size(), "" + personer(p)));
    vist("paabegyndte/vist-tabel-1", p);
    vist("paabegyndte/vist-bilag-1", p);
    Map<String, Predicate<Forl>> trin = new LinkedHashMap<>();
    trin.put("afsluttet", Forl::afsluttet);
    trin.put("i-perioden", f -> fra <= f.slut() && f.slut() <= tilSlut);
    List<Enhed> a =
        hold(
            "afsluttede/",
            rf,
            Haandtaelling::rullende,
            trin,
            false,
            Haandtaelling::rullende,
            f -> false);
    long dage =
        a.stream().mapToLong(e -> 7L * (e.forloeb().slut() - e.forloeb().start() + 1)).sum();
    ny("tabel-2", "afsluttede", "varighed_dage")
        .add(
            List.of(
                "" + a.size(), tiendedele(BigInteger.valueOf(dage), BigInteger.valueOf(a.size()))));
    List<List<String>> t3 = ny("tabel-3", "status", "personer", "procent");
    Map<String, List<Enhed>> celler = efter(a, e -> Haandtaelling.tabel3(e.status()));
    for (String c :
        List.of(
            "Beskæftigelse/selvforsørgelse",
            "A-dagpenge",
            "Kontanthjælp",
            "Revalidering/Forrevalidering",
            "Sygedagpenge",
            "Fleksjob",
            "Ledighedsydelse",
            "Førtidspension mv.",
            "Andet")) {
      int n = celler.getOrDefault(c, List.of()).size();
      t3.add(List.of(c, "" + n, procent(n, a.size())));
    }
    t3.add(List.of("I alt", "" + a.size(), procent(a.size(), a.size())));
    List<Enhed> andet = celler.getOrDefault("Andet", List.of());
    List<List<String>> t4 = ny("andet", "gruppe", "personer");
    efter(andet, Enhed::status).forEach((n, e) -> t4.add(List.of(n, "" + e.size())));
    vist("afsluttede/vist-tabel-2", a);
    vist("afsluttede/vist-tabel-3", a);
    vist("afsluttede/vist-andet", andet);
    return true;
  }

  private boolean kommuner(int mindst) {
    int fra = uge(2013, 1, 3);
    int til = uge(2016, 6, 30);
    if (fra > sidste || til < foerste || Math.max(foerste, fra) + 13 > sidste) {
      return false;
    }
    Map<String, Predicate<Forl>> trin = new LinkedHashMap<>();
    trin.put("afsluttet", Forl::afsluttet);
    trin.put("i-perioden", f -> fra <= f.slut() && f.slut() <= til);
    List<Enhed> e =
        hold("", Set.of("RESSOURCEFORLOEB"), x -> x + 4, trin, true, x -> x + 13, f -> false);
    Map<String, List<Enhed>> steder = efter(e, Enhed::kommune);
    steder.remove("UOPLYST");
    steder.values().removeIf(l -> l.size() < mindst);
    Comparator<String> bedst =
        (a, b) ->
            Long.compare(
                succes(steder.getOrDefault(b, List.of()))
                    * steder.getOrDefault(a, List.of()).size(),
                succes(steder.getOrDefault(a, List.of()))
                    * steder.getOrDefault(b, List.of()).size());
    List<List<String>> f1 = ny("figur-1", "kommune", "kommune_navn", "forloeb", "succes", "andel");
    List<Enhed> viste = new ArrayList<>();
    BigInteger sum = BigInteger.ZERO;
    BigInteger over = BigInteger.ONE;
    for (String k : steder.keySet().stream().sorted(bedst.thenComparing(n -> n)).toList()) {
      List<Enhed> her = steder.getOrDefault(k, List.of());
      Kommune kommune = java.util.Objects.requireNonNull(Kommuner.alle().get(Integer.parseInt(k)));
      long s = succes(her);
      f1.add(List.of(k, kommune.navn(), "" + her.size(), "" + s, procent(s, her.size())));
      viste.addAll(her);
      BigInteger n = BigInteger.valueOf(her.size());
      sum = sum.multiply(n).add(BigInteger.valueOf(100 * s).multiply(over));
      over = over.multiply(n);
    }
    List<List<String>> f2 = ny("figur-2", "status", "personer", "andel");
    Map<String, List<Enhed>> celler = efter(e, x -> Haandtaelling.figur2(x.status()));
    celler.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<Enhed>> c) -> c.getKey().equals("Øvrige"))
                .thenComparingInt(c -> -personer(c.getValue()))
                .thenComparing(Map.Entry::getKey))
        .forEach(c ->
            f2.add(
                List.of(
                    c.getKey(),
                    "" + personer(c.getValue()),
                    procent(personer(c.getValue()), personer(e)))));
    List<List<String>> snit = ny("gennemsnit", "navn", "vaerdi");
    snit.add(List.of("pulje-alle", procent(succes(e), e.size())));
    snit.add(List.of("pulje-viste", procent(succes(viste), viste.size())));
    snit.add(
        List.of("middel-viste", tiendedele(sum, over.multiply(BigInteger.valueOf(f1.size() - 1)))));
    List<Enhed> oevrige = celler.getOrDefault("Øvrige", List.of());
    List<List<String>> t4 = ny("oevrige", "gruppe", "personer");
    efter(oevrige, Enhed::status).forEach((n, x) -> t4.add(List.of(n, "" + personer(x))));
    vist("vist-figur-1", viste);
    vist("vist-figur-2", e);
    vist("vist-oevrige", oevrige);
    return true;
  }

  private static long succes(List<Enhed> enheder) {
    return enheder.stream().filter(x -> Haandtaelling.succes(x.status())).count();
  }

  private boolean pension() {
    if (uge(1992, 1, 2) > sidste) {
      return false;
    }
    Map<String, Predicate<Forl>> trin = new LinkedHashMap<>();
    trin.put("ikke-fra-foerste-uge", f -> f.start() != foerste);
    trin.put("i-perioden", f -> torsdag(f.start()).getYear() >= 1992);
    List<Enhed> e =
        hold("", Set.of("FOERTIDSPENSION"), x -> x + 4, trin, false, x -> -1, f -> true);
    Map<String, List<Enhed>> aar = efter(e, x -> "" + torsdag(x.forloeb().start()).getYear());
    List<List<String>> t = ny("tabel-1", "aar", "nye_forloeb", "aendring_procent");
    int fra = Math.max(1992, torsdag(foerste).getYear());
    for (int y = fra; y <= torsdag(sidste).getYear(); y++) {
      int n = aar.getOrDefault("" + y, List.of()).size();
      int foer = aar.getOrDefault("" + (y - 1), List.of()).size();
      // 4 January lies in the year's first week, 28 December in its last.
      boolean begge = foerste <= uge(y - 1, 1, 4) && uge(y, 12, 28) <= sidste;
      t.add(List.of("" + y, "" + n, begge && y > fra ? procent(n - foer, foer) : ":"));
    }
    vist("vist-tabel-1", e);
    return true;
  }

  private List<List<String>> ny(String navn, String... hoved) {
    List<List<String>> t = new ArrayList<>();
    t.add(List.of(hoved));
    tabeller.put(navn, t);
    return t;
  }
}
