import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Sheet } from '../../api/types';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

type Engine = typeof import('pdfjs-dist');

/** The reader arrives with the first document: no other screen carries it. */
let engine: Promise<Engine> | null = null;
async function reader(): Promise<Engine> {
  engine ??= import('pdfjs-dist').then((pdfjs) => {
    pdfjs.GlobalWorkerOptions.workerPort = new Worker(workerUrl, { type: 'module' });
    return pdfjs;
  });
  return await engine;
}

/** A PDF on the screen: its sheets, and the one way to paint them. A new edition takes the old one's place when it can be painted. */
export class PdfDocument {
  sheets = $state.raw<readonly Sheet[]>([]);
  /** Grows with every edition: whatever shows a page paints it anew. */
  edition = $state(0);
  failed = $state(false);
  /** The last edition of which every large page near the eye is painted: the small ones wait for it. */
  painted = $state(0);
  /** How many milliseconds that edition took, from when it was asked for. */
  took = $state(0);
  #open: PDFDocumentProxy | null = null;
  #asked = 0;
  #closed = false;
  #since = 0;
  #painting = 0;

  /**
   * Shows these bytes, which are given away, on their sheets. The edition before stays on the screen until then. `since` is
   * when it was asked for, by the clock of `performance.now`.
   */
  async show(bytes: Uint8Array, sheets: readonly Sheet[], since: number): Promise<void> {
    const asked = ++this.#asked;
    try {
      const { getDocument } = await reader();
      const opened = await getDocument({
        data: bytes,
        isEvalSupported: false,
        useWasm: false,
        enableXfa: false,
        // Letters as outlines: exact at every size, and no face to be loaded anew for each edition.
        disableFontFace: true,
      }).promise;
      if (asked !== this.#asked || this.#closed) {
        await opened.loadingTask.destroy();
        return;
      }
      const before = this.#open;
      this.#open = opened;
      this.sheets = sheets;
      this.failed = false;
      this.#since = since;
      this.edition += 1;
      await before?.loadingTask.destroy();
    } catch {
      if (asked === this.#asked) this.failed = true;
    }
  }

  /** Paints a page that is read, at once instead of a little with every frame, and notes when none is left to paint. */
  async paintLarge(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void> {
    const { edition } = this;
    this.#painting += 1;
    await this.paint(page, canvas, scale, signal, 'print');
    this.#painting -= 1;
    if (this.#painting > 0 || edition !== this.edition || this.painted === edition) return;
    this.painted = edition;
    this.took = performance.now() - this.#since;
  }

  /** Paints a page, counted from 0, at so many pixels a point; ends the painting when `signal` says so. */
  async paint(
    page: number,
    canvas: HTMLCanvasElement,
    scale: number,
    signal: AbortSignal,
    intent: 'display' | 'print' = 'display',
  ): Promise<void> {
    // Painted beside and laid over in one piece: the old page never flashes white.
    const fresh = document.createElement('canvas');
    try {
      const source = await this.#open?.getPage(page + 1);
      if (!source || signal.aborted) return;
      const viewport = source.getViewport({ scale });
      fresh.width = Math.floor(viewport.width);
      fresh.height = Math.floor(viewport.height);
      const task = source.render({ canvas: fresh, viewport, intent });
      signal.addEventListener('abort', () => task.cancel(), { once: true });
      await task.promise;
    } catch {
      // A newer edition took the page's place.
      return;
    }
    if (signal.aborted) return;
    canvas.width = fresh.width;
    canvas.height = fresh.height;
    canvas.getContext('2d')?.drawImage(fresh, 0, 0);
  }

  /** Leaves nothing of the document behind. */
  async close(): Promise<void> {
    this.#closed = true;
    const before = this.#open;
    this.#open = null;
    this.sheets = [];
    await before?.loadingTask.destroy();
  }
}
