package dk.forloeb.rapport;

import dk.forloeb.Ressource;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report's style sheet, as far as figures in a PDF need it: colours and type stand in one place
 * only. The program that draws figures for the PDF knows plain rules: no variables, no media.
 */
final class Figurstil {
  private static final Pattern VARIABEL = Pattern.compile("(--[\\w-]+):\\s*([^;}]+)");
  private static final Pattern BLOK =
      Pattern.compile("@[\\w-]+[^{]*\\{(?:[^{}]*\\{[^{}]*\\})+[^{}]*\\}|@page[^{]*\\{[^{}]*\\}");
  private static final Pattern REGEL = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern SKRIFT = Pattern.compile("font:\\s*(\\d+\\s+)?([\\d.]+px)[^;]*");
  private static final Pattern TEGNET =
      Pattern.compile("(?:fill|stroke|opacity|text-anchor)[\\w-]*|font-size|font-weight");

  /** What lies behind figures. */
  private static final String SKAERM = "#fdfcf9";

  private static final String PAPIR = "#ffffff";

  private Figurstil() {}

  /** The rules of what is drawn. */
  static String figurer() {
    StringBuilder ud = new StringBuilder("svg text { font-family: '" + Pdf.SKRIFT + "'; }\n");
    Matcher regel = regler();
    while (regel.find()) {
      boolean tekst = regel.group(1).contains("text");
      if (regel.group(2).contains("paint-order")) {
        // A halo would be painted over its text here.
        continue;
      }
      String erklaeringer = tegnede(regel.group(2), tekst);
      if (!erklaeringer.isEmpty() && (tekst || erklaeringer.matches("(?s).*(fill|stroke).*"))) {
        ud.append(regel.group(1).strip()).append(" { ").append(erklaeringer).append("}\n");
      }
    }
    return ud.toString();
  }

  /** The rules of the signs that explain a figure beside it. */
  static String proever() {
    StringBuilder ud = new StringBuilder();
    Matcher regel = regler();
    while (regel.find()) {
      if (regel.group(1).contains(".proeve") && !regel.group(2).contains("gradient")) {
        ud.append(regel.group());
      }
    }
    return ud.toString();
  }

  private static Matcher regler() {
    String css = Ressource.tekst(Figurstil.class, "rapport.css");
    Matcher variabel = VARIABEL.matcher(css);
    String uden = BLOK.matcher(css.replaceAll("(?s)/\\*.*?\\*/", "")).replaceAll("");
    Set<String> set = new TreeSet<>();
    while (variabel.find()) {
      if (set.add(variabel.group(1))) {
        uden = uden.replace("var(" + variabel.group(1) + ")", variabel.group(2).strip());
      }
    }
    return REGEL.matcher(uden.replace(SKAERM, PAPIR));
  }

  private static String tegnede(String erklaeringer, boolean tekst) {
    StringBuilder ud = new StringBuilder();
    for (String e : erklaeringer.split(";", -1)) {
      Matcher skrift = SKRIFT.matcher(e.strip());
      String navn = e.replaceFirst(":.*", "").strip();
      if (tekst && skrift.matches()) {
        ud.append("font-size: ").append(skrift.group(2)).append("; ");
        String vaegt = skrift.group(1);
        ud.append(vaegt == null ? "" : "font-weight: " + vaegt.strip() + "; ");
      } else if (TEGNET.matcher(navn).matches()) {
        ud.append(e.strip().replaceAll("\\s+", " ")).append("; ");
      }
    }
    return ud.toString();
  }
}
