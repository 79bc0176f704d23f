/** What a page says to those who read it: each line a sentence, a label or a value. */
export function words(page: string): string {
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  return main
    .replaceAll(/<pre[^>]*>[^]*?<\/pre>/g, '\n(code)\n')
    .replaceAll(/<datalist[^>]*>[^]*?<\/datalist>/g, '')
    .replaceAll(/<(?:span|a|strong|code|wbr|sub)\b[^>]*>|<\/(?:span|a|strong|code)>/g, ' ')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/[0-9A-F]{8}-[0-9A-F-]{27}/g, '(request id)')
    .replaceAll(/\b\d+ ms\b/g, '(time)')
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean)
    .join('\n');
}
