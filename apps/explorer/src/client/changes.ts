import { followApplications } from './changes/follow.js';
import { element } from './page/element.js';
import { checkCertificate, checkKey, type PemCheck } from './changes/pem-check.js';

/** Checks what is pasted or chosen for a deployment in the page; only what is right can be sent. */
function enableDeployment(form: HTMLFormElement): void {
  const certificate = form.querySelector<HTMLTextAreaElement | HTMLInputElement>('[name=certificate]');
  const key = form.querySelector<HTMLTextAreaElement>('[name=key]');
  const result = form.querySelector<HTMLElement>('[data-check]');
  const button = form.querySelector<HTMLButtonElement>('button[data-needs-check]');
  if (!certificate || !result || !button) return;
  let run = 0;

  const check = async (): Promise<void> => {
    const mine = ++run;
    const text = key ? key.value : certificate.value;
    const found = text.trim() === '' ? undefined : await checked(text);
    if (mine !== run) return;
    show(found);
  };
  const checked = async (text: string): Promise<PemCheck> =>
    key ? checkKey(text, certificate.value) : checkCertificate(text, new Date());
  const show = (found: PemCheck | undefined): void => {
    button.disabled = found?.ok !== true;
    result.replaceChildren(...(found?.lines ?? []).map((line) => element('li', found?.ok ? 'ok' : 'bad', line)));
  };

  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=file][data-into]')) {
    const field = input.closest<HTMLElement>('.field');
    if (field) field.hidden = false;
    const into = input.dataset['into'] === 'key' ? key : certificate;
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (!file || !into) return;
      file.text().then(
        (text) => {
          into.value = text;
          return check();
        },
        () => show({ ok: false, lines: ['The file could not be read.'] }),
      );
    });
  }
  (key ?? certificate).addEventListener('input', () => void check());
  void check();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-deploy]')) enableDeployment(form);
followApplications();
