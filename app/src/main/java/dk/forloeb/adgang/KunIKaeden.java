package dk.forloeb.adgang;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Filters that stand in the security chain at their place, and not a second time outside it. */
@Configuration(proxyBeanMethods = false)
class KunIKaeden {
  @Bean
  FilterRegistrationBean<Taktgraense> taktgraenseUdenfor(Taktgraense f) {
    FilterRegistrationBean<Taktgraense> r = new FilterRegistrationBean<>(f);
    r.setEnabled(false);
    return r;
  }

  @Bean
  FilterRegistrationBean<Maalekode> maalekodeUdenfor(Maalekode f) {
    FilterRegistrationBean<Maalekode> r = new FilterRegistrationBean<>(f);
    r.setEnabled(false);
    return r;
  }
}
