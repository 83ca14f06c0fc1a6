package dk.forloeb.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a page, as far as plain reading can tell. */
final class Sidekontrol {
  private static final Set<String> UDEN_SLUT = Set.of("meta", "link", "br", "hr", "img", "input");
  private static final Pattern MAERKE =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s+[a-z-]+(?:=\"[^\"<>]*\")?)*)\\s*>");

  private Sidekontrol() {}

  static List<String> fejl(String html) {
    List<String> fejl = new ArrayList<>();
    String krop = html.replaceFirst("^<!doctype html>\\s*", "");
    if (krop.length() == html.length()) {
      fejl.add("no doctype");
    }
    Matcher m = MAERKE.matcher(krop);
    Deque<String> aabne = new ArrayDeque<>();
    Set<String> ider = new HashSet<>();
    int sidste = 0;
    while (m.find()) {
      tekst(krop.substring(sidste, m.start()), fejl);
      sidste = m.end();
      String navn = m.group(2);
      String egenskaber = m.group(3);
      if (!m.group(1).isEmpty()) {
        if (aabne.isEmpty() || !aabne.pop().equals(navn)) {
          fejl.add("</" + navn + "> closes something else");
        }
        continue;
      }
      if (!UDEN_SLUT.contains(navn)) {
        aabne.push(navn);
      }
      Matcher id = Pattern.compile("\\sid=\"([^\"]*)\"").matcher(egenskaber);
      if (id.find() && !ider.add(id.group(1))) {
        fejl.add("id " + id.group(1) + " twice");
      }
      if (navn.equals("th") && !egenskaber.matches(".*scope=\"(col|row)\".*")) {
        fejl.add("th without scope");
      }
      if (egenskaber.matches(".*\\s(style|on[a-z]+)=.*")
          || Set.of("script", "style").contains(navn)) {
        fejl.add("inline style or script in " + navn);
      }
      if (navn.equals("table") && !krop.startsWith("<caption>", m.end())) {
        fejl.add("table without caption");
      }
    }
    tekst(krop.substring(sidste), fejl);
    aabne.forEach(n -> fejl.add("<" + n + "> is never closed"));
    Matcher henvisning = Pattern.compile("href=\"#([^\"]*)\"").matcher(krop);
    while (henvisning.find()) {
      if (!ider.contains(henvisning.group(1))) {
        fejl.add("#" + henvisning.group(1) + " leads nowhere");
      }
    }
    return fejl;
  }

  private static void tekst(String tekst, List<String> fejl) {
    if (tekst.contains("<") || tekst.contains(">")) {
      fejl.add("not a tag and not escaped: " + tekst.strip());
    }
    if (Pattern.compile("&(?!(amp|lt|gt|quot|#\\d+);)").matcher(tekst).find()) {
      fejl.add("a bare &: " + tekst.strip());
    }
  }

  /** The texts of all elements of one kind. */
  static List<String> tekster(String html, String navn) {
    List<String> ud = new ArrayList<>();
    Matcher m = Pattern.compile("<" + navn + "(?:\\s[^>]*)?>([^<]*)</" + navn + ">").matcher(html);
    while (m.find()) {
      ud.add(m.group(1));
    }
    return ud;
  }
}
