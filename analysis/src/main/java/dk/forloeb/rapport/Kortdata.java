package dk.forloeb.rapport;

import dk.forloeb.Ressource;
import dk.forloeb.register.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The outlines of the municipalities, flat on a page. Source: {@code kommuner.geojson} beside this
 * class (DAGI). Degrees of longitude are drawn shorter by the cosine of 56 degrees; Bornholm is
 * moved near the rest.
 */
final class Kortdata {
  static final double BREDDE = 560;
  static final double HOEJDE = 622;

  private static final double MAAL = 190;
  private static final double COS56 = 0.5592;
  private static final double VEST = 8.03;
  private static final double NORD = 57.79;
  private static final String BORNHOLM = "400";

  /** Bornholm's frame, and the one of the capital's municipalities. */
  static final Ramme BORNHOLMS_RAMME = new Ramme(468, 30, 88, 84, "kort.bornholm");

  static final Ramme HOVEDSTADENS_RAMME = new Ramme(408, 146, 148, 166, "kort.hovedstaden");
  private static final double FORSTOERRET = 2.6;

  private static final Map<String, Omraade> OMRAADER = laes();

  private Kortdata() {}

  /**
   * A frame in the sea.
   *
   * @param navn the key of its name
   */
  record Ramme(double x, double y, double bredde, double hoejde, String navn) {}

  /**
   * A municipality.
   *
   * @param sti its outline
   * @param forstoerret its outline in the frame of the capital; empty when it is not there
   */
  record Omraade(String navn, String sti, String forstoerret) {}

  /** By code, ascending. */
  static Map<String, Omraade> omraader() {
    return OMRAADER;
  }

  private static Map<String, Omraade> laes() {
    Map<String, Omraade> ud = new TreeMap<>();
    JsonNode alle = Json.MAPPER.readTree(Ressource.bytes(Kortdata.class, "kommuner.geojson"));
    for (JsonNode f : alle.get("features")) {
      String kode = f.get("properties").get("code").asString();
      List<JsonNode> ringe = ringe(f.get("geometry"));
      boolean bornholm = kode.equals(BORNHOLM);
      // Bornholm lies at 14.68-15.16 E, 54.99-55.30 N.
      double dx = bornholm ? BORNHOLMS_RAMME.x() + 18 - x(14.68) : 0;
      double dy = bornholm ? BORNHOLMS_RAMME.y() + 14 - y(55.30) : 0;
      String stort = "";
      if (ringe.stream().allMatch(Kortdata::vedHovedstaden)) {
        double fx = HOVEDSTADENS_RAMME.x() + 6 - x(12.24) * FORSTOERRET;
        double fy = HOVEDSTADENS_RAMME.y() + 6 - y(55.84) * FORSTOERRET;
        stort = sti(ringe, FORSTOERRET, fx, fy);
      }
      ud.put(
          kode,
          new Omraade(f.get("properties").get("name").asString(), sti(ringe, 1, dx, dy), stort));
    }
    return ud;
  }

  /** All rings, of one polygon or of several. */
  private static List<JsonNode> ringe(JsonNode geometri) {
    List<JsonNode> ud = new ArrayList<>();
    boolean flere = geometri.get("type").asString().equals("MultiPolygon");
    for (JsonNode del : geometri.get("coordinates")) {
      if (flere) {
        del.forEach(ud::add);
      } else {
        ud.add(del);
      }
    }
    return ud;
  }

  private static boolean vedHovedstaden(JsonNode ring) {
    for (JsonNode p : ring) {
      double l = p.get(0).asDouble();
      double b = p.get(1).asDouble();
      if (l < 12.24 || l > 12.74 || b < 55.53 || b > 55.85) {
        return false;
      }
    }
    return true;
  }

  private static double x(double laengde) {
    return (laengde - VEST) * COS56 * MAAL;
  }

  private static double y(double bredde) {
    return (NORD - bredde) * MAAL;
  }

  /** Whole tenths of a pixel, each point from the one before it. */
  private static String sti(List<JsonNode> ringe, double maal, double dx, double dy) {
    StringBuilder ud = new StringBuilder();
    for (JsonNode ring : ringe) {
      long fx = 0;
      long fy = 0;
      boolean foerste = true;
      for (JsonNode p : ring) {
        long px = Math.round((x(p.get(0).asDouble()) * maal + dx) * 10);
        long py = Math.round((y(p.get(1).asDouble()) * maal + dy) * 10);
        if (foerste) {
          ud.append('M').append(tiendedel(px)).append(' ').append(tiendedel(py)).append('l');
        } else if (px != fx || py != fy) {
          ud.append(tiendedel(px - fx)).append(' ').append(tiendedel(py - fy)).append(' ');
        }
        foerste = false;
        fx = px;
        fy = py;
      }
      ud.append('z');
    }
    return ud.toString();
  }

  private static String tiendedel(long t) {
    return t % 10 == 0 ? Long.toString(t / 10) : Svg.n(t / 10.0);
  }
}
