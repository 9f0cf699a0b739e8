/** What a driver does in a Firefox, and what she sees there. */
import type { Marionette } from './marionette';
import { until } from './until';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface Hands {
  goTo(address: string): Promise<void>;
  /** Waits for what an XPath leads to. */
  sees(path: string): Promise<void>;
  /** Waits until the page says it; rejects with what it says instead after half a minute. */
  says(words: RegExp): Promise<void>;
  /** Types into the field, or picks the file, that an XPath leads to. */
  type(path: string, text: string): Promise<void>;
  /** The same for every field of an XPath that is seen and empty. */
  typeInto(path: string, textFor: (tag: string) => string): Promise<void>;
  click(path: string): Promise<void>;
  /** Presses the mouse at a place of the page, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Runs the body of a function in the page. `system`: with Firefox's own rights, which see closed shadow roots. */
  run(body: string, args?: readonly unknown[], rights?: 'page' | 'system'): Promise<unknown>;
  /** Runs the body of an async function in the page; in it `page` is the page's own global, `browser` and all. */
  runAsync(body: string): Promise<unknown>;
  /** Runs the body of a function in Firefox's own window. */
  runInChrome(body: string, args?: readonly unknown[]): Promise<unknown>;
  /** Gives every page this many CSS pixels, as a phone would, and goes on in a new tab. Firefox's own window can't be so narrow. */
  narrow(width: number, height: number): Promise<void>;
  /** Opens a tab and stands in it; gives back its handle. */
  newTab(): Promise<string>;
  tabs(): Promise<readonly string[]>;
  tab(): Promise<string>;
  switchTo(tab: string): Promise<void>;
}

const NARROW = `
  const { style } = window.gBrowser.tabpanels;
  for (const [name, size] of [['width', arguments[0]], ['height', arguments[1]]]) {
    style.setProperty('min-' + name, '0');
    style.setProperty('max-' + name, size + 'px', 'important');
  }`;

const OPEN_TAB = "window.gBrowser.selectedTab = window.gBrowser.addTrustedTab('about:blank');";

type Send = Marionette['send'];

async function value(sent: Promise<unknown>): Promise<unknown> {
  const answer = await sent;
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
}

async function run(send: Send, script: string, args: readonly unknown[], rights: 'page' | 'system'): Promise<unknown> {
  const sandbox = rights === 'system' ? 'system' : 'default';
  return value(send('WebDriver:ExecuteScript', { script, args, sandbox, newSandbox: true }));
}

function idOf(element: unknown): string {
  return String((element as Readonly<Record<string, unknown>>)[ELEMENT]);
}

export function driven({ send }: Marionette): Hands {
  const find = async (path: string): Promise<string> =>
    idOf(await value(send('WebDriver:FindElement', { using: 'xpath', value: path })));
  /** Tries until it works: what is drawn may be drawn anew, or covered, at this moment. */
  const retried = async (path: string, work: (id: string) => Promise<unknown>): Promise<void> => {
    let last = 'it is not there';
    const attempt = async (): Promise<unknown> =>
      work(await find(path)).catch((error: unknown) => {
        last = String(error);
        throw error;
      });
    await until(attempt, () => `${path} can't be used: ${last}`);
  };
  const chrome = async (body: string, args: readonly unknown[] = []): Promise<unknown> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await run(send, body, args, 'system');
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const tabs = async (): Promise<string[]> => (await send('WebDriver:GetWindowHandles')) as string[];
  /** Stands in the tab that a script in Firefox's window opens. */
  const opened = async (body: string, args: readonly unknown[] = []): Promise<string> => {
    const before = await tabs();
    await chrome(body, args);
    return until(async () => {
      const handle = (await tabs()).find((tab) => !before.includes(tab));
      if (handle === undefined) throw new Error('not yet');
      await send('WebDriver:SwitchToWindow', { handle });
      return handle;
    }, 'No tab opened.');
  };
  return {
    goTo: async (url) => void (await send('WebDriver:Navigate', { url })),
    sees: (path) => retried(path, async () => undefined),
    says: async (wanted) => {
      let said = '';
      await until(
        async () => {
          said = String(await run(send, 'return document.body?.innerText ?? "";', [], 'page'));
          if (!wanted.test(said)) throw new Error('not yet');
        },
        () => `The page does not say ${String(wanted)}, but:\n${said}`,
      );
    },
    type: (path, text) => retried(path, (id) => send('WebDriver:ElementSendKeys', { id, text })),
    typeInto: async (path, textFor) => {
      const found = (await send('WebDriver:FindElements', { using: 'xpath', value: path })) as unknown[];
      for (const element of found) {
        const id = idOf(element);
        const isShown = await value(send('WebDriver:IsElementDisplayed', { id }));
        const held = await value(send('WebDriver:GetElementProperty', { id, name: 'value' }));
        const tag = String(await value(send('WebDriver:GetElementTagName', { id })));
        if (isShown === true && held === '') await send('WebDriver:ElementSendKeys', { id, text: textFor(tag) });
      }
    },
    click: (path) => retried(path, (id) => send('WebDriver:ElementClick', { id })),
    clickAt: async (x, y) => {
      const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
      const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await send('WebDriver:PerformActions', { actions: [mouse] });
    },
    run: (body, args = [], rights = 'page') => run(send, body, args, rights),
    runAsync: async (body) => {
      const script = `const [done] = arguments;
        const page = window.wrappedJSObject;
        (async () => { ${body} })().then((result) => done([true, result]), (error) => done([false, String(error)]));`;
      const sent = send('WebDriver:ExecuteAsyncScript', { script, args: [], sandbox: 'default', newSandbox: true });
      const [ok, result] = (await value(sent)) as readonly [boolean, unknown];
      if (!ok) throw new Error(String(result));
      return result;
    },
    runInChrome: chrome,
    narrow: async (width, height) => {
      await chrome(NARROW, [width, height]);
      await opened(OPEN_TAB);
      await until(async () => {
        const seen = (await run(send, 'return [innerWidth, innerHeight];', [], 'page')) as readonly number[];
        if (seen[0] !== width || seen[1] !== height) throw new Error(`It is ${seen.join(' by ')}.`);
      }, 'Firefox shows its pages no narrower.');
    },
    newTab: () => opened(OPEN_TAB),
    tabs,
    tab: async () => String(await value(send('WebDriver:GetWindowHandle'))),
    switchTo: async (handle) => void (await send('WebDriver:SwitchToWindow', { handle })),
  };
}
