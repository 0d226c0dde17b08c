// All that runs before the reader acts: show the form, and fetch the rest with the first file.
const root = document.querySelector<HTMLElement>('[data-verify]');
const form = root?.querySelector('form');

if (root && form) {
  form.hidden = false;
  const field = form.querySelector<HTMLInputElement>('[type=file]');
  const check = async (files: FileList | null | undefined) => {
    if (!files?.length) return;
    try {
      await (await import('./session.ts')).checkFiles(root, [...files]);
    } catch {
      const status = root.querySelector('[role=status]');
      if (status) status.textContent = root.dataset.failed ?? '';
    }
  };
  field?.addEventListener('change', async () => {
    await check(field.files);
    // So that the same file can be chosen again.
    field.value = '';
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    void check(event.dataTransfer?.files);
  });
}

export {};
