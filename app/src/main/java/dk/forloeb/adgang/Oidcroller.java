package dk.forloeb.adgang;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.stereotype.Component;

/**
 * The roles of somebody whom an identity provider knows. The provider says them in a claim (setting
 * {@code forloeb.oidc.rolleclaim}, ours: {@code roles}), by our names: {@code analytiker}, {@code
 * analytiker-mikrodata}, {@code dataforvalter}. Other names give nothing.
 */
@Component
class Oidcroller implements GrantedAuthoritiesMapper {
  private final String claim;

  Oidcroller(@Value("${forloeb.oidc.rolleclaim:roles}") String claim) {
    this.claim = claim;
  }

  @Override
  public Collection<? extends GrantedAuthority> mapAuthorities(
      Collection<? extends GrantedAuthority> fra) {
    Set<GrantedAuthority> ud = new LinkedHashSet<>();
    for (GrantedAuthority a : fra) {
      if (a instanceof OidcUserAuthority o) {
        navne(o.getAttributes())
            .forEach(n -> Rolle.medNavn(n).ifPresent(r -> ud.add(r.rettighed())));
      }
    }
    return ud;
  }

  private List<String> navne(Map<String, Object> claims) {
    return switch (claims.get(claim)) {
      case Collection<?> c -> c.stream().map(String::valueOf).toList();
      case String s -> List.of(s.split("[ ,]+", -1));
      case null, default -> List.of();
    };
  }
}
