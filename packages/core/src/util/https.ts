/** Whether a string from elsewhere may be shown as a link: any other scheme could be a script. */
export const isHttps = (text: string | undefined): text is string => /^https:\/\//i.test(text ?? '');
