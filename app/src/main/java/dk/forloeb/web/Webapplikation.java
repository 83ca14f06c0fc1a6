package dk.forloeb.web;

import dk.forloeb.Ressource;
import dk.forloeb.rapport.Rapport;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The application as Spring sees it: which packages it finds its parts in, and the web's setup. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({
  "dk.forloeb.database",
  "dk.forloeb.adgang",
  "dk.forloeb.spoergsmaal",
  "dk.forloeb.web"
})
class Webapplikation implements WebMvcConfigurer {
  private static final Locale DANSK = Locale.forLanguageTag("da");
  private static final Pattern REM =
      Pattern.compile("(?<!\\((?:min|max)-width: )(?<![\\d.])(\\d*\\.?\\d+)rem");

  /** Danish, until the reader asks for English; a cookie remembers that and nothing else. */
  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver r = new CookieLocaleResolver("sprog");
    r.setDefaultLocale(DANSK);
    r.setCookieHttpOnly(true);
    r.setCookieSameSite("Lax");
    r.setCookieMaxAge(Duration.ofDays(365));
    return r;
  }

  @Override
  public void addInterceptors(InterceptorRegistry r) {
    LocaleChangeInterceptor sprog = new LocaleChangeInterceptor();
    sprog.setParamName("sprog");
    sprog.setIgnoreInvalidLocale(true);
    r.addInterceptor(sprog);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry r) {
    r.addResourceHandler("/statisk/**")
        .addResourceLocations("classpath:/dk/forloeb/web/statisk/")
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
  }

  /**
   * The report's style for a part of a page: nothing outside that part is touched, and a rem is a
   * rem although the design system's is ten pixels.
   */
  static String rapportstil() {
    Matcher m = REM.matcher(Rapport.stil());
    String skaleret =
        m.replaceAll(
            r -> String.format(Locale.ROOT, "%.4grem", Double.parseDouble(r.group(1)) * 1.6));
    return Ressource.tekst(Webapplikation.class, "statisk/rapport-i-side.css")
        .replace("/* RAPPORT */", skaleret);
  }
}
