import type { Page } from '@playwright/test';

/** Serves the page without the first view and its data, so that every published file is asked for. */
export async function serveBare(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch({ maxRetries: 3 });
      const body = (await response.text())
        .replace(/<link rel="expect"[^>]*>/, '')
        .replace(
          /<div id="root"( data-script="[^"]*")[^]*?(?=\s*<script>)/,
          '<div id="root"$1></div>',
        );
      await route.fulfill({ response, body });
    },
  );
}
