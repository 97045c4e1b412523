/** Where the build writes the sample of a server's configuration: beside what is published, not in it. */
export const serverConfigFile = 'dist-nginx.conf';

/** The policy that stands in a built page; throws where there is none. */
export function policyIn(page: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error('index.html: no content security policy');
  return policy.replaceAll('&#39;', "'");
}

/**
 * A configuration of nginx (1.14 and later) to copy: to be included in its `http` block, with the names
 * in it changed. The policy is the page's own, as a header, where it can say too who may frame the page.
 */
export function formatServerConfig(policy: string): string {
  return `# Qubi behind nginx: include this file in the http block, and change the four lines that say so.
# Written by the build: the policy is that of the page, so copy the file again with every new build.

# Who may show a single chart (embed=1) in a page of their own. Change: hosts between the quotes, such as
# "https://intranet.example https://www.example", and nothing else; 'none' is nobody.
map $arg_embed $qubi_ancestors {
    default "'none'";
    "1"     "'none'";
}

# The page and its data are asked for anew each time (a 304 if they are the same), so that an update is
# seen at once; what has its contents' hash in its name never changes.
map $uri $qubi_lifetime {
    default "no-cache";
    "~/assets/[^/]+-[A-Za-z0-9_-]+\\.(?:js|css|html|json|svg|png|woff2)$" "public, max-age=31536000, immutable";
}

server {
    listen 8080;                  # Change: 443 ssl, with your certificate
    server_name localhost;        # Change: your name
    root /srv/qubi/dist;          # Change: where the built files are

    index index.html;
    charset utf-8;
    server_tokens off;

    # Nothing here is hidden, made by a program, or written to.
    location ~ /\\. { return 404; }
    if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }

    add_header Cache-Control $qubi_lifetime;
    add_header Content-Security-Policy "${policy}; frame-ancestors $qubi_ancestors" always;
    add_header X-Content-Type-Options nosniff always;
    add_header Referrer-Policy no-referrer always;
    add_header Cross-Origin-Opener-Policy same-origin always;
    add_header Permissions-Policy "camera=(), geolocation=(), microphone=()" always;

    # nginx's own mime.types, and what it lacks.
    include mime.types;
    types { application/vnd.apache.parquet parquet; }
    default_type application/octet-stream;
    charset_types text/html text/css text/plain text/csv application/json application/javascript text/javascript;

    gzip on;
    gzip_vary on;
    gzip_types text/css text/plain text/csv application/json application/javascript text/javascript image/svg+xml;
}
`;
}
