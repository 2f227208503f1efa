import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import Root from '../../src/Root.svelte';
import { FakePlatform } from '../harness/fake';
import '../support/window';

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '#/settings');
});

describe('the Chinese font', () => {
  it('is chosen in the system’s dialog, named, and taken away', async () => {
    const platform = new FakePlatform();
    platform.answers.set('pick_path', () => '/home/officer/Noto Sans SC.otf');
    platform.answers.set('settings_set', (({ chinese_font: file }: { chinese_font: string }) => {
      platform.settings = { ...platform.settings, chinese_font: file.split('/').at(-1) ?? '' };
      return platform.session;
    }) as never);
    render(Root, { props: { platform } });
    (await screen.findByRole('button', { name: 'Choose a font…' })).click();
    await screen.findByText('Noto Sans SC.otf');
    expect(platform.asked('pick_path')).toEqual([{ purpose: 'font' }]);
    expect(platform.asked('settings_set')).toEqual([{ chinese_font: '/home/officer/Noto Sans SC.otf' }]);

    screen.getByRole('button', { name: 'Remove' }).click();
    await screen.findByText('None. Chinese characters are not printed.');
    expect(platform.asked('settings_set').at(-1)).toEqual({ chinese_font: '' });
  });

  it('that cannot serve is refused beside its field, in words', async () => {
    const platform = new FakePlatform();
    platform.answers.set('pick_path', () => '/home/officer/Arial.ttf');
    platform.answers.set('settings_set', () => {
      throw {
        code: 'unreadable',
        fields: [],
        args: { reason: 'font', why: 'not_chinese', path: '/home/officer/Arial.ttf' },
      };
    });
    render(Root, { props: { platform } });
    (await screen.findByRole('button', { name: 'Choose a font…' })).click();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('/home/officer/Arial.ttf has no Chinese characters.');
    await waitFor(() => expect(screen.queryAllByRole('alert')).toHaveLength(1));
  });

  it('is not asked for again when the dialog is closed without a choice', async () => {
    const platform = new FakePlatform();
    platform.answers.set('pick_path', () => null);
    render(Root, { props: { platform } });
    (await screen.findByRole('button', { name: 'Choose a font…' })).click();
    await waitFor(() => expect(platform.asked('pick_path')).toHaveLength(1));
    expect(platform.asked('settings_set')).toEqual([]);
  });
});
