import type { Page } from 'playwright/test';

/** Elements whose contents are wider or higher than what is shown of them, or than the sheet. */
export function cutOff(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => {
        const isClipped = getComputedStyle(element).overflow !== 'visible';
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        const isCut = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
        const { left, right } = element.getBoundingClientRect();
        const isBeyond = left < -1 || right > document.documentElement.clientWidth + 1;
        return (isClipped && isCut) || isBeyond;
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}

/** Elements on a ground that is not white, or with a picture behind them. */
export function grounds(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    Array.from(document.querySelectorAll('html, body, body *'))
      .filter((element) => element.checkVisibility() && !element.closest('svg'))
      .flatMap((element) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(element);
        const isPlain = ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(backgroundColor);
        if (isPlain && backgroundImage === 'none') return [];
        return [`${backgroundColor} ${backgroundImage} ${element.outerHTML.slice(0, 100)}`];
      }),
  );
}

/** Texts that are too pale to be read on white when they are printed in grey: below 4.5 to 1. */
export function paleTexts(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.checkVisibility() && hasText(element))
      .filter((element) => 1.05 / (luminanceOf(getComputedStyle(element).color) + 0.05) < 4.5)
      .map((element) => `${getComputedStyle(element).color} ${element.outerHTML.slice(0, 100)}`);

    function hasText(element: Element): boolean {
      return Array.from(element.childNodes).some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    }

    function luminanceOf(colour: string): number {
      if (!canvas) throw new Error('There is no canvas to mix colours on.');
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = Array.from(
        canvas.getImageData(0, 0, 1, 1).data,
        (part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        },
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });
}
