import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { AppEvent } from '../api/types';
import type { Platform } from './platform';

/** The Tauri window. The only place that knows the shell. */
export const tauri: Platform = {
  rpc: (name, args) => invoke('rpc', { name, args }),
  listen(heard) {
    const ending = listen<AppEvent>('attache://event', ({ payload }) => heard(payload));
    return () => void ending.then((end) => end());
  },
};
