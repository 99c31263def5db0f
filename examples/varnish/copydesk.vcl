# Varnish 7 in front of Copydesk. Start it with `-p http_gzip_support=off`: the service makes the codings itself, with an ETag each.
# Set PURGE_VARNISH_URL on the service to where Varnish listens: it is then told of every change.
vcl 4.1;

import std;

backend copydesk {
  .host = "127.0.0.1";
  .port = "3000";
  .probe = { .url = "/readyz/readers"; .interval = 1s; .timeout = 500ms; .window = 3; .threshold = 2; .initial = 2; }
}

# Who may have it forget: the machines that the service runs on.
acl purgers {
  "127.0.0.1";
  "::1";
}

sub vcl_recv {
  if (req.method == "PURGE") {
    if (client.ip !~ purgers) {
      return (synth(403));
    }
    if (!req.http.x-purge-pattern || !std.ban("obj.http.surrogate-key ~ " + req.http.x-purge-pattern)) {
      return (synth(400));
    }
    return (synth(200));
  }
  # One copy for each coding, not one for each way to ask for it.
  if (req.http.accept-encoding ~ "\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
    set req.http.accept-encoding = "br";
  } elsif (req.http.accept-encoding ~ "\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
    set req.http.accept-encoding = "gzip";
  } else {
    unset req.http.accept-encoding;
  }
  # No public answer depends on a cookie; what has an Authorization is passed on by Varnish's own rules.
  unset req.http.cookie;
  # While the service is well, a copy may be ten seconds out of date (stale-while-revalidate); else as long as it is kept.
  if (std.healthy(req.backend_hint)) {
    set req.grace = 10s;
  }
}

sub vcl_backend_response {
  # An error must not take the place of a copy that is still good enough (stale-if-error).
  if (bereq.is_bgfetch && beresp.status >= 500) {
    return (abandon);
  }
  if (beresp.ttl > 0s) {
    set beresp.grace = 600s;
  }
}
