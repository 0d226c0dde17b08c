// All that runs before the reader acts: show the form, and fetch the rest with the first file or code.
const root = document.querySelector<HTMLElement>('[data-verify]');
const form = root?.querySelector('form');

if (root && form) {
  form.hidden = false;
  const field = form.querySelector<HTMLInputElement>('[type=file]');
  const code = form.querySelector<HTMLInputElement>('[name=code]');
  const ask = async (question: (session: typeof import('./session.ts')) => Promise<void>) => {
    try {
      await question(await import('./session.ts'));
    } catch {
      const status = root.querySelector('[role=status]');
      if (status) status.textContent = root.dataset.failed ?? '';
    }
  };
  const check = async (files: FileList | null | undefined) => {
    if (files?.length) await ask(({ checkFiles }) => checkFiles(root, [...files]));
  };
  field?.addEventListener('change', async () => {
    await check(field.files);
    // So that the same file can be chosen again.
    field.value = '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(({ checkCode }) => checkCode(root, code?.value ?? ''));
  });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    void check(event.dataTransfer?.files);
  });
}

export {};
