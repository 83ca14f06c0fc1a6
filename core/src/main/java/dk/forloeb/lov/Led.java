package dk.forloeb.lov;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

/** The small conditions that rules are put together from. */
final class Led {
  private Led() {}

  /** What to do with a fact that is known. */
  interface MedEn<A> {
    Forklaring proev(Sagsbillede s, A a);
  }

  /** What to do with two facts that are known. */
  interface MedTo<A, B> {
    Forklaring proev(Sagsbillede s, A a, B b);
  }

  /** What to do with three facts that are known. */
  interface MedTre<A, B, C> {
    Forklaring proev(Sagsbillede s, A a, B b, C c);
  }

  static <A> Betingelse med(Faktum<A> a, MedEn<A> saa) {
    return s -> s.fakta().find(a).map(v -> saa.proev(s, v)).orElseGet(() -> s.mangler(a));
  }

  static <A, B> Betingelse med(Faktum<A> a, Faktum<B> b, MedTo<A, B> saa) {
    return s -> {
      Fakta f = s.fakta();
      if (f.kendt(a) && f.kendt(b)) {
        return saa.proev(s, f.find(a).orElseThrow(), f.find(b).orElseThrow());
      }
      return s.mangler(ukendte(f, a, b));
    };
  }

  static <A, B, C> Betingelse med(Faktum<A> a, Faktum<B> b, Faktum<C> c, MedTre<A, B, C> saa) {
    return s -> {
      Fakta f = s.fakta();
      if (f.kendt(a) && f.kendt(b) && f.kendt(c)) {
        return saa.proev(
            s, f.find(a).orElseThrow(), f.find(b).orElseThrow(), f.find(c).orElseThrow());
      }
      return s.mangler(ukendte(f, a, b, c));
    };
  }

  private static Faktum<?>[] ukendte(Fakta f, Faktum<?>... fakta) {
    return List.of(fakta).stream().filter(x -> !f.kendt(x)).toArray(Faktum<?>[]::new);
  }

  /** A label that begins with "om", as a statement. */
  static String udsagn(Faktum<?> faktum) {
    String e = faktum.etiket();
    return Dansk.stort(e.startsWith("om ") ? e.substring(3) : e);
  }

  /** What is known, as a sentence; a yes or no keeps the word order of its label. */
  static <T> String oplyst(Faktum<T> faktum, T vaerdi) {
    String e = faktum.etiket();
    if (vaerdi instanceof Boolean ja && e.startsWith("om ")) {
      return (ja ? "Det passer, at " : "Det passer ikke, at ") + e.substring(3) + ".";
    }
    return udsagn(faktum) + ": " + faktum.vis(vaerdi) + ".";
  }

  /** It must be so. */
  static Betingelse ja(Faktum<Boolean> faktum) {
    return med(faktum, (s, v) -> s.af(v, oplyst(faktum, v)));
  }

  /** It must not be so. */
  static Betingelse nej(Faktum<Boolean> faktum) {
    return med(faktum, (s, v) -> s.af(!v, oplyst(faktum, v)));
  }

  /** A person must have judged that it is so, and said why. */
  static Betingelse skoen(Faktum<Skoen> faktum) {
    return s ->
        s.fakta()
            .find(faktum)
            .map(v ->
                v.begrundet()
                    ? s.af(v.svar(), skoenstekst(faktum, v))
                    : s.skoenMangler(faktum, "Skønnet er ikke begrundet"))
            .orElseGet(() -> s.skoenMangler(faktum, "Der er ikke skønnet"));
  }

  private static String skoenstekst(Faktum<Skoen> faktum, Skoen v) {
    return udsagn(faktum)
        + ": "
        + (v.svar() ? "ja" : "nej")
        + ". Set på: "
        + String.join("; ", v.kriterier())
        + ". Det afgørende: "
        + String.join("; ", v.hensyn())
        + ". Begrundelse: "
        + v.hvorfor()
        + ".";
  }

  /** The text must say something. */
  static Betingelse udfyldt(Faktum<String> faktum) {
    return med(
        faktum,
        (s, v) ->
            v.isBlank() || v.strip().equals("-")
                ? s.ikke(udsagn(faktum) + " er ikke udfyldt.")
                : s.opfyldt(oplyst(faktum, v)));
  }

  /** All the words must be there. */
  static Betingelse daekker(Faktum<Set<String>> faktum, List<String> ord) {
    return med(
        faktum,
        (s, v) -> {
          List<String> mangler = ord.stream().filter(o -> !v.contains(o)).toList();
          return mangler.isEmpty()
              ? s.opfyldt(udsagn(faktum) + ": " + String.join(", ", ord) + ".")
              : s.ikke(udsagn(faktum) + ": mangler " + Dansk.og(mangler) + ".");
        });
  }

  /** Nothing but these words may be there. */
  static Betingelse kun(Faktum<Set<String>> faktum, Set<String> ord) {
    return med(
        faktum,
        (s, v) -> {
          List<String> andre = v.stream().filter(o -> !ord.contains(o)).sorted().toList();
          return andre.isEmpty()
              ? s.opfyldt(oplyst(faktum, v))
              : s.ikke(udsagn(faktum) + ": " + Dansk.og(andre) + " hører ikke til.");
        });
  }

  /** None of these words may be there. */
  static Betingelse uden(Faktum<Set<String>> faktum, Set<String> ord) {
    return med(
        faktum,
        (s, v) -> {
          List<String> fundne = v.stream().filter(ord::contains).sorted().toList();
          return fundne.isEmpty()
              ? s.opfyldt(udsagn(faktum) + ": ingen af " + Dansk.og(ord.stream().sorted().toList()))
              : s.ikke(udsagn(faktum) + ": " + Dansk.og(fundne) + " må ikke indgå.");
        });
  }

  /** The one day may not lie after the other. */
  static Betingelse senest(Faktum<LocalDate> dag, Faktum<LocalDate> graense) {
    return foer(dag, graense, "efter ", (a, b) -> !a.isAfter(b));
  }

  /** The one day must lie before the other. */
  static Betingelse foer(Faktum<LocalDate> dag, Faktum<LocalDate> graense) {
    return foer(dag, graense, "før ", LocalDate::isBefore);
  }

  /**
   * What had not happened when the case was made up, did not happen in time either, unless the
   * limit still lay ahead.
   */
  private static Betingelse foer(
      Faktum<LocalDate> dag,
      Faktum<LocalDate> graense,
      String ord,
      BiPredicate<LocalDate, LocalDate> holder) {
    boolean efter = ord.startsWith("efter");
    Betingelse kendt =
        med(
            dag,
            graense,
            (s, a, b) -> {
              boolean ja = holder.test(a, b);
              return s.af(
                  ja,
                  Dansk.stort(dag.etiket())
                      + " ("
                      + Dansk.dato(a)
                      + (ja == efter ? ") ligger ikke " : ") ligger ")
                      + ord
                      + graense.etiket()
                      + " ("
                      + Dansk.dato(b)
                      + ").");
            });
    return s -> {
      Fakta f = s.fakta();
      return f.erIkkeSket(dag)
              && f.find(graense)
                  .filter(g -> f.find(Sagen.OPGJORT).filter(o -> o.isBefore(g)).isEmpty())
                  .isPresent()
          ? s.ikke(ikkeSketTekst(dag))
          : kendt.proev(s);
    };
  }

  static String ikkeSketTekst(Faktum<LocalDate> dag) {
    return udsagn(dag) + ": ikke sket.";
  }

  /** The value must be this one. */
  static <T> Betingelse er(Faktum<T> faktum, T vaerdi) {
    return med(faktum, (s, v) -> s.af(v.equals(vaerdi), oplyst(faktum, v)));
  }

  /** No source shows what is asked for; a person looks it up. */
  static Betingelse ikkeSet(String tekst) {
    return s -> s.jura(tekst);
  }

  /** All must hold; all are looked at, so that the explanation is whole. */
  static Betingelse og(Betingelse... dele) {
    return flere(dele, Udfald::og, Udfald.OPFYLDT, "Alt dette skal være opfyldt:");
  }

  /** One is enough; all are looked at. */
  static Betingelse eller(Betingelse... dele) {
    return flere(dele, Udfald::eller, Udfald.IKKE_OPFYLDT, "Ét af dette skal være opfyldt:");
  }

  private static Betingelse flere(
      Betingelse[] dele, BinaryOperator<Udfald> saml, Udfald fra, String tekst) {
    List<Betingelse> liste = List.of(dele);
    return s -> {
      List<Forklaring> grunde = new ArrayList<>();
      liste.forEach(d -> grunde.add(d.proev(s)));
      return s.samlet(grunde.stream().map(Forklaring::udfald).reduce(fra, saml), tekst, grunde);
    };
  }

  /** It must not hold. */
  static Betingelse ikke(Betingelse del) {
    return s -> {
      Forklaring f = del.proev(s);
      return s.samlet(f.udfald().ikke(), "Dette må ikke være tilfældet:", List.of(f));
    };
  }

  /**
   * Where the first holds, the second must; where it does not, the rule asks nothing. Where the
   * first is unknown, a second that holds settles it.
   */
  static Betingelse hvis(Betingelse forudsaetning, Betingelse krav) {
    return s -> {
      Forklaring f = forudsaetning.proev(s);
      if (f.udfald() == Udfald.IKKE_OPFYLDT) {
        return s.samlet(Udfald.OPFYLDT, "Reglen er ikke i spil her:", List.of(f));
      }
      Forklaring k = krav.proev(s);
      return s.samlet(
          f.udfald().ikke().eller(k.udfald()),
          f.udfald() == Udfald.OPFYLDT
              ? "Reglen er i spil, og kravet gælder:"
              : "Det vides ikke, om reglen er i spil:",
          List.of(f, k));
    };
  }

  /** It has happened: the day is known, or it is known that there is none. */
  static Betingelse sket(Faktum<LocalDate> faktum) {
    return s ->
        s.fakta().erIkkeSket(faktum)
            ? s.ikke(ikkeSketTekst(faktum))
            : med(faktum, (b, v) -> b.opfyldt(oplyst(faktum, v))).proev(s);
  }

  /** The value is one of these. */
  static <T> Betingelse enAf(Faktum<T> faktum, List<T> vaerdier) {
    return med(faktum, (s, v) -> s.af(vaerdier.contains(v), oplyst(faktum, v)));
  }

  /** The number is no larger than the parameter says. */
  static Betingelse hoejst(Faktum<Integer> faktum, String parameter) {
    return med(
        faktum,
        (s, v) ->
            s.af(
                v <= s.heltal(parameter),
                oplyst(faktum, v) + " Det skal være højst " + s.heltal(parameter) + "."));
  }

  /** The number is no smaller than the parameter says. */
  static Betingelse mindst(Faktum<Integer> faktum, String parameter) {
    return med(
        faktum,
        (s, v) ->
            s.af(
                v >= s.heltal(parameter),
                oplyst(faktum, v) + " Det skal være mindst " + s.heltal(parameter) + "."));
  }
}
