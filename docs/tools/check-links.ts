import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export interface CheckedLinks {
  readonly pages: number;
  readonly links: number;
  /** Each link that leads nowhere, after its page. */
  readonly broken: readonly string[];
  /** Links to other sites, which are not asked. */
  readonly elsewhere: readonly string[];
}

interface Page {
  readonly hrefs: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/** Looks for links within a built site that lead nowhere, whether to a page or to a place on one. */
export function checkLinks(site: string, base = '/'): CheckedLinks {
  const files = globSync('**/*.{html,svg}', { cwd: site });
  const pages = new Map(files.map((file) => [file, readPage(join(site, file))]));
  const broken: string[] = [];
  const elsewhere = new Set<string>();
  let links = 0;
  for (const [page, { hrefs }] of pages) {
    for (const href of hrefs) {
      links += 1;
      if (/^(https?:)?\/\//.test(href)) elsewhere.add(href);
      else if (!/^(data|mailto):/.test(href) && !leads({ site, base, pages }, page, href)) {
        broken.push(`${page}: ${href}`);
      }
    }
  }
  return { pages: pages.size, links, broken, elsewhere: [...elsewhere].toSorted((a, b) => (a < b ? -1 : 1)) };
}

interface Site {
  readonly site: string;
  readonly base: string;
  readonly pages: ReadonlyMap<string, Page>;
}

function leads({ site, base, pages }: Site, page: string, href: string): boolean {
  const [address = '', anchor = ''] = href.split('#');
  const path = decodeURI(address.split('?')[0] ?? '');
  const inside = path.startsWith(base) ? join(site, path.slice(base.length)) : resolve(site, dirname(page), path);
  const target = path === '' ? join(site, page) : inside;
  const file = [target, join(target, 'index.html')].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) return false;
  return anchor === '' || pages.get(relative(site, file))?.ids.has(decodeURIComponent(anchor)) === true;
}

function readPage(file: string): Page {
  const html = readFileSync(file, 'utf8');
  const all = (pattern: RegExp): Set<string> =>
    new Set(Array.from(html.matchAll(pattern), ([, value = '']) => value.replaceAll('&amp;', '&')));
  return { hrefs: all(/\s(?:href|src)="([^"]*)"/g), ids: all(/\sid="([^"]*)"/g) };
}
