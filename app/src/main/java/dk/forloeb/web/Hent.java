package dk.forloeb.web;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.rapport.Format;
import dk.forloeb.rapport.Rapport;
import dk.forloeb.spoergsmaal.Spoerger;
import dk.forloeb.spoergsmaal.Spoergsmaal;
import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Tabel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * An answer's files: the same bytes as {@code study run} writes of the same question, with {@code
 * --against} the server's ledger where it is published. A figure alone, which it does not write, is
 * in the language of the page.
 */
@Controller
class Hent {
  private final Spoergsmaal spoergsmaal;
  private final Forespoergsler forespoergsler;

  Hent(Spoergsmaal spoergsmaal, Forespoergsler forespoergsler) {
    this.spoergsmaal = spoergsmaal;
    this.forespoergsler = forespoergsler;
  }

  /** {@code figur-1.csv}, {@code figur-1.jsonstat.json}, {@code figur-1.svg}, {@code ID.xlsx} … */
  @GetMapping("/opgoerelse/{studie}/hent/{fil}")
  ResponseEntity<byte[]> hent(
      @PathVariable String studie,
      @PathVariable String fil,
      @RequestParam MultiValueMap<String, String> felter,
      Locale sprog) {
    Spoerger spoerger = Sidens.spoerger();
    Forespoergsel f = forespoergsler.af(studie, felter, Sidens.sprog(sprog), spoerger.rolle());
    Beskyttet b =
        spoergsmaal.svar(
            spoerger, f.register().version(), f.studie().id(), f.aendringer(), f.visning());
    return svar(fil, indhold(b, fil, Sidens.sprog(sprog)));
  }

  /**
   * A file to be kept.
   *
   * @throws ResponseStatusException not found, where there is nothing in it
   */
  static ResponseEntity<byte[]> svar(String fil, Optional<byte[]> indhold) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(fil).build().toString())
        .contentType(type(fil))
        .body(indhold.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  /** The file of an answer with this name, where it has one. */
  static Optional<byte[]> indhold(Beskyttet b, String fil, Sprog sprog) {
    if (fil.equals("frafald.csv")) {
      return Optional.of(utf8(Tabel.frafald(b).csv()));
    }
    for (Beskyttet.Tabelindhold t : b.tabeller()) {
      if (fil.equals(t.navn() + ".csv")) {
        return Optional.of(utf8(Tabel.af(b, t.navn()).csv()));
      }
      if (fil.equals(t.navn() + ".svg")) {
        return Rapport.svg(b, t.navn(), sprog).map(Hent::utf8);
      }
    }
    for (Format format : Format.values()) {
      byte[] fundet = format.mulig(b, fil) ? Format.filer(b, Set.of(format)).get(fil) : null;
      if (fundet != null) {
        return Optional.of(fundet);
      }
    }
    return Optional.empty();
  }

  static byte[] utf8(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  private static MediaType type(String fil) {
    return switch (fil.substring(fil.lastIndexOf('.') + 1)) {
      case "csv" -> MediaType.parseMediaType("text/csv;charset=utf-8");
      case "json" -> MediaType.APPLICATION_JSON;
      case "svg" -> MediaType.parseMediaType("image/svg+xml");
      case "pdf" -> MediaType.APPLICATION_PDF;
      case "html" -> MediaType.parseMediaType("text/html;charset=utf-8");
      default ->
          MediaType.parseMediaType(
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    };
  }
}
