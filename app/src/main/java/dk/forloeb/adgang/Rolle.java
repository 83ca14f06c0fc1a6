package dk.forloeb.adgang;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a user is here. Somebody who has not signed in is the public. */
public enum Rolle {
  /** Sees what leaves the house: published tables, and the open page's changed numbers. */
  OFFENTLIG,
  /** Works with tables, without the right to what lies behind them: sees what the public sees. */
  ANALYTIKER,
  /** An analyst with the right to microdata: sees exact numbers. */
  ANALYTIKER_MIKRODATA,
  /** Looks after registers, and sees no case and no more numbers than the public. */
  DATAFORVALTER;

  /** Whether exact numbers may be shown to it. */
  public boolean eksakt() {
    return this == ANALYTIKER_MIKRODATA;
  }

  /** Its name in messages and addresses: {@code analytiker-mikrodata}. */
  public String navn() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role with this name. */
  public static Optional<Rolle> medNavn(String navn) {
    return Arrays.stream(values()).filter(r -> r.navn().equals(navn)).findFirst();
  }

  SimpleGrantedAuthority rettighed() {
    return new SimpleGrantedAuthority("ROLE_" + name());
  }

  /** The strongest role of whoever asks; the public when nobody is signed in. */
  public static Rolle af(@Nullable Authentication bruger) {
    if (bruger == null) {
      return OFFENTLIG;
    }
    Set<String> rettigheder =
        bruger.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .collect(Collectors.toSet());
    for (Rolle r : new Rolle[] {ANALYTIKER_MIKRODATA, ANALYTIKER, DATAFORVALTER}) {
      if (rettigheder.contains("ROLE_" + r.name())) {
        return r;
      }
    }
    return OFFENTLIG;
  }
}
