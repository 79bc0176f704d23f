import { posix } from 'node:path';
import process from 'node:process';
import { defineConfig, type MarkdownRenderer } from 'vitepress';
import { sidebar } from './navigation.ts';

const REPOSITORY = 'https://github.com/esakit/esakit';
const EDIT = `${REPOSITORY}/edit/main/docs/:path`;

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#3451b2"/>' +
  '<path d="M4.5 4h7M4.5 8h5M4.5 12h7M4.5 4v8" stroke="#fff" stroke-width="1.6" fill="none"/></svg>';

/** These pages are read on GitHub too, where they lead to files of the repository: here they lead to GitHub. */
function leadOutside(md: MarkdownRenderer): void {
  md.core.ruler.push('lead-outside', ({ tokens, env }) => {
    const page = (env as { readonly relativePath?: string }).relativePath ?? '';
    for (const link of tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'link_open')) {
      const href = link.attrGet('href') ?? '';
      if (/^(\w+:|#|\/)/.test(href)) continue;
      const path = posix.join('docs', posix.dirname(page), href);
      // A page, a folder or a picture of the site, and not a script beside a page.
      const isOfSite = path.startsWith('docs/') && /(^|\/)[^.]*$|\.(md|html|png|svg)(#|$)/.test(path);
      if (!isOfSite) link.attrSet('href', `${REPOSITORY}/blob/main/${path}`);
    }
  });
}

/** Words of a text; Chinese has no spaces between them. It is run in the page too, so it uses nothing from around it. */
function tokenize(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return text
    .split(/[\n\r\p{Z}\p{P}]+/u)
    .flatMap((word) =>
      /\p{Script=Han}/u.test(word) ? Array.from(segmenter.segment(word), ({ segment }) => segment) : [word],
    );
}

const CHINESE_SEARCH = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详细列表',
    resetButtonTitle: '清除',
    backButtonTitle: '关闭',
    noResultsText: '没有结果：',
    footer: { selectText: '打开', navigateText: '选择', closeText: '关闭' },
  },
};

export default defineConfig({
  title: 'esakit',
  description: 'The toolkit for Alibaba Cloud ESA certificates in every JavaScript runtime.',
  base: process.env['DOCS_BASE'] ?? '/',
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  cleanUrls: false,
  metaChunk: true,
  srcExclude: ['node_modules/**'],
  // Built after these pages, and checked with them by tools/check-links.ts.
  ignoreDeadLinks: [/^\/reference\//],
  markdown: { config: leadOutside },
  locales: {
    root: { label: 'English', lang: 'en' },
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      description: '面向所有 JavaScript 运行时的阿里云 ESA 证书工具包。',
      themeConfig: {
        nav: [
          { text: '快速开始', link: '/zh/start' },
          { text: '操作', link: '/operations' },
          { text: '参考', link: '/reference/index.html', target: '_self' },
        ],
        outline: { label: '本页内容' },
        returnToTopLabel: '返回顶部',
        sidebarMenuLabel: '菜单',
        darkModeSwitchLabel: '外观',
        langMenuLabel: '切换语言',
        docFooter: { prev: '上一页', next: '下一页' },
        editLink: { pattern: EDIT, text: '编辑此页' },
        footer: { message: 'MIT 许可证。并非阿里云的产品。' },
      },
    },
  },
  themeConfig: {
    // The Chinese pages are few: from any other, the switch leads to their start.
    i18nRouting: false,
    nav: [
      { text: 'Start', link: '/start/' },
      { text: 'Recipes', link: '/recipes' },
      { text: 'Operations', link: '/operations' },
      // Not a page of VitePress: without a target it would be looked for among them.
      { text: 'Reference', link: '/reference/index.html', target: '_self' },
    ],
    sidebar: { '/zh/': [{ text: '开始', items: [{ text: '快速开始', link: '/zh/start' }] }], '/': sidebar() },
    search: {
      provider: 'local',
      options: {
        miniSearch: { options: { tokenize } },
        locales: { zh: { translations: CHINESE_SEARCH } },
      },
    },
    notFound: {
      title: 'This page is not here',
      quote: 'It may have moved. The search above knows all pages, and the start page leads to them.',
      linkLabel: 'go to the start page',
      linkText: 'Start page',
    },
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    editLink: { pattern: EDIT },
    footer: { message: 'MIT licence. Not an offering of Alibaba Cloud.' },
  },
});
