package dk.forloeb.spoergsmaal;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.RegisterMappe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The registers this server answers from, opened at the start; the first is for everybody, the
 * others for whoever may see exact numbers. A register is never changed, so imports go on beside
 * the server without waiting for it or it for them.
 */
@Component
public final class Registre {
  private static final Logger LOG = LoggerFactory.getLogger(Registre.class);

  /** So much of a version tells it from any other. */
  private static final int KORT = 12;

  private final Map<String, RegisterMappe> efterVersion = new LinkedHashMap<>();

  @Autowired
  Registre(Environment miljoe) {
    this(
        List.of(miljoe.getRequiredProperty("forloeb.registre", String[].class)).stream()
            .map(Path::of)
            .toList(),
        miljoe.getProperty("forloeb.demo", Boolean.class, false));
  }

  Registre(List<Path> mapper, boolean demo) {
    List<String> aegte = new ArrayList<>();
    for (Path mappe : mapper) {
      RegisterMappe r = RegisterMappe.aabn(mappe);
      int afbrudte = RegisterMappe.afbrudteIndlaesninger(mappe);
      if (afbrudte > 0) {
        LOG.info(
            "Ved siden af {} blev {} indlæsning(er) afbrudt; den næste fjerner det halve.",
            mappe,
            afbrudte);
      }
      if (!r.opdigtet()) {
        aegte.add(mappe.toString());
      }
      efterVersion.putIfAbsent(r.version(), r);
    }
    if (efterVersion.isEmpty()) {
      throw new Brugerfejl("serveren har intet register at svare fra; angiv et med --register");
    }
    if (demo && !aegte.isEmpty()) {
      throw new Brugerfejl(
          String.join(", ", aegte)
              + ": registret er ikke mærket som opdigtet, og demonstrationens indgang lader enhver"
              + " se eksakte tal; brug serve uden den");
    }
  }

  /** In the order they were given; the first answers unless another is asked for. */
  public List<Registerkort> alle() {
    return efterVersion.values().stream().map(Registerkort::af).toList();
  }

  /**
   * The register with this version, or the first where none is named.
   *
   * @param version the version id, or the beginning of it
   * @throws Brugerfejl when there is none
   */
  public Registerkort kort(String version) {
    return Registerkort.af(find(version));
  }

  /**
   * Whether everybody may ask this register: the first alone. Of two versions of the same persons
   * the difference is a few of them, and no table hides that.
   *
   * @param version the register's, whole
   */
  public boolean aabent(String version) {
    return version.equals(find("").version());
  }

  RegisterMappe find(String version) {
    if (version.isEmpty()) {
      return efterVersion.values().iterator().next();
    }
    return efterVersion.values().stream()
        .filter(r -> version.length() >= KORT && r.version().startsWith(version))
        .findFirst()
        .orElseThrow(
            () -> new Brugerfejl("register " + version + " kendes ikke her; det kan være afløst"));
  }
}
