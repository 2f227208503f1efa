/** The product's version, set when the window is built. */
declare const __VERSION__: string;
