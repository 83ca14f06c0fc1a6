package dk.forloeb.rapport;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.studie.Figur;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.tabel.Overskrift;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A protected table as a reader sees it: dimensions, columns, printed cells. */
record Tavle(
    Beskyttet svar,
    Beskyttet.Tabelindhold indhold,
    Tabeldef def,
    List<Dimension> dimensioner,
    List<Kolonne> kolonner,
    List<Linje> linjer,
    Ord ord) {

  /** A row: one key for each dimension, one cell for each column. */
  record Linje(List<String> koder, List<Celle> celler, boolean ialt) {}

  static Tavle af(Beskyttet b, String navn, Sprog sprog) {
    Ord ord = new Ord(sprog);
    Beskyttet.Tabelindhold t = b.tabel(navn);
    Tabeldef def =
        b.studie().tabeller().stream().filter(d -> d.navn().equals(navn)).findFirst().orElseThrow();
    List<List<String>> raekker = t.raekker().stream().map(Beskyttet.Raekke::noegler).toList();
    List<Integer> steder = new ArrayList<>();
    List<Dimension> dimensioner = new ArrayList<>();
    for (int i = 0; i < t.noegler().size(); i++) {
      if (!Dimension.erNavn(t.noegler(), i)) {
        steder.add(i);
        dimensioner.add(Dimension.af(t.noegler(), raekker, i, sprog));
      }
    }
    Map<String, Maal> maal = def instanceof Tabeldef.Opstilling o ? o.maal() : Map.of();
    List<Kolonne> kolonner =
        t.kolonner().stream().map(k -> Kolonne.af(k, maal.get(k), ord)).toList();
    List<Linje> linjer =
        t.raekker().stream()
            .map(r ->
                new Linje(
                    steder.stream().map(i -> r.noegler().get(i)).toList(),
                    r.vaerdier().stream().map(Celle::new).toList(),
                    r.ialt()))
            .toList();
    return new Tavle(b, t, def, List.copyOf(dimensioner), kolonner, linjer, ord);
  }

  String navn() {
    return indhold.navn();
  }

  /** What the table is called. */
  String label() {
    return ord.stor(Overskrift.af(navn(), ord.sprog()));
  }

  List<Figur> figurer() {
    return def instanceof Tabeldef.Opstilling o ? o.figurer() : List.of();
  }

  /** The rows without that of everything. */
  List<Linje> uden() {
    return linjer.stream().filter(l -> !l.ialt()).toList();
  }

  /** The first column of this kind. */
  Optional<Kolonne> foerste(Kolonne.Art art) {
    return kolonner.stream().filter(k -> k.art() == art).findFirst();
  }

  /** What a figure shows: the share where there is one, else the first column. */
  Kolonne hovedkolonne() {
    return foerste(Kolonne.Art.ANDEL).orElse(kolonner.getFirst());
  }

  Celle celle(Linje l, Kolonne k) {
    return l.celler().get(kolonner.indexOf(k));
  }

  /** The column with this header. */
  Kolonne kolonne(String id) {
    return kolonner.stream().filter(k -> k.id().equals(id)).findFirst().orElseThrow();
  }

  /** What people read of a row's first key. */
  String navn(Linje l) {
    return dimensioner.isEmpty() ? "" : dimensioner.getFirst().navn(l.koder().getFirst());
  }

  /** The rows with a number in this column. */
  List<Linje> medTal(Kolonne k) {
    return uden().stream().filter(l -> celle(l, k).erTal()).toList();
  }

  /** How many rows hide this column. */
  int skjulte(Kolonne k) {
    return (int) uden().stream().filter(l -> celle(l, k).skjult()).count();
  }

  /** A share's two columns, where it is a share of another column. */
  Maal.@Nullable Andel andel(Kolonne k) {
    return def instanceof Tabeldef.Opstilling o && o.maal().get(k.id()) instanceof Maal.Andel a
        ? a
        : null;
  }

  /** Whose courses the table counts; of averages, those of the table they average. */
  Optional<Population> population() {
    String navn =
        def instanceof Tabeldef.Opstilling o
            ? o.population()
            : def instanceof Tabeldef.Gennemsnit g
                ? svar.studie().opstilling(g.af()).population()
                : "";
    return svar.studie().populationer().stream().filter(p -> p.navn().equals(navn)).findFirst();
  }

  /** Whether the row's first key is a category that the study calls success, as it names it. */
  boolean succes(Linje l) {
    Population.Status status =
        population().orElse(null) instanceof Population.Forloeb f ? f.status() : null;
    return status != null
        && !l.koder().isEmpty()
        && status.succesTekst().contains(Overskrift.noegle(l.koder().getFirst(), Sprog.DA));
  }
}
