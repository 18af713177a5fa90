import { type Engine, favicon, frontMatter, writeFiles } from '../engine.ts';
import { run } from '../make.ts';

/** Hugo with the least that can be called a theme: a header, an article and a list. It has no search. */
export const hugo: Engine = {
  id: 'hugo',
  title: 'Hugo',
  packages: {},
  versions: () => /v[\d.]+/.exec(run('.', 'hugo', ['version'], {}))?.[0] ?? 'unknown',
  write(folder, articles) {
    writeFiles(folder, {
      'config.toml': config,
      'layouts/_default/baseof.html': frame,
      'layouts/_default/single.html':
        '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}\n',
      'layouts/_default/list.html': list,
      'static/favicon.svg': favicon,
      'content/_index.md': frontMatter({ title: 'Winsock errors' }),
      ...Object.fromEntries(
        articles.map(({ slug, title, description, body }) => [
          `content/${slug}.md`,
          `${frontMatter({ title, description })}${body}\n`,
        ]),
      ),
    });
  },
  build: ['hugo', '--minify'],
  caches: ['resources', 'public'],
  output: 'public',
  search: undefined,
};

const config = `baseURL = "https://winsock.example/"
languageCode = "en"
title = "Winsock errors"
disableKinds = ["taxonomy", "term", "RSS"]
`;

const list = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`;

const frame = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="icon" href="/favicon.svg">
<style>body{font:1rem/1.5 sans-serif;max-width:45rem;margin:0 auto;padding:1rem}</style>
</head>
<body>
<header><a href="/">{{ site.Title }}</a></header>
<main>{{ block "main" . }}{{ end }}</main>
</body>
</html>
`;
