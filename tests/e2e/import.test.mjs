// A ministry's own register, through the window: what it is taken for, what would happen, that it happened, and back.

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { App } from './app.mjs';
import { PASSPHRASE, Workspace } from './workspace.mjs';

// Invented visits. The third row has no date at all and is left out; nothing has a field for the last column.
const REGISTER = `No,Visitor,Country,From,To,Remarks,File box
101,Minister of Transport,Portugal,03/02/2020,05/02/2020,Port of Sines,A-7
102,Speaker of the Senate,Uruguay,17/06/2021,19/06/2021,,A-7
103,Chief of Protocol,Norway,,,date never entered,A-8
104,Minister of Culture,Senegal,28/02/2022,02/03/2022,Book fair,A-9
`;

describe('importing a register', () => {
  let desk;
  let app;
  before(async () => {
    desk = await Workspace.empty();
    app = await App.open({ args: ['--workspace', desk.path] });
    await writeFile(join(app.home, 'register.csv'), REGISTER);
    await app.unlock(PASSPHRASE);
    await app.visit('#/import');
  });
  after(async () => {
    await app?.close();
    await desk?.remove();
  });

  it('shows what each column is taken for above the first rows', async () => {
    await app.willChoose(join(app.home, 'register.csv'));
    await app.click('button', 'Choose file…');
    await app.sees('register.csv');
    const taken = {};
    for (const column of ['No', 'Visitor', 'Country', 'From', 'To', 'Remarks', 'File box']) {
      const list = await app.get('combobox', `Field of column ${column}`);
      taken[column] = await list.property('value');
    }
    assert.deepEqual(taken, { No: 'number', Visitor: 'visitor', Country: 'country', From: 'start', To: 'end', Remarks: 'remarks', 'File box': '' });
    await app.get('cell', 'Speaker of the Senate');
  });

  it('says what would happen, and writes nothing for it', async () => {
    await app.sees('3 created, 0 changed, 1 skipped of 4 rows.');
    await app.get('cell', 'skipped');
    await app.settles();
    await app.picture('import-preview');
    assert.deepEqual(await app.accessibilityProblems(), []);
    assert.equal((await desk.ctl('stats')).delegations, 0);
  });

  it('takes another mapping at the user’s word', async () => {
    await app.choose('Field of column Remarks', 'title');
    await app.sees('chosen by you');
    await app.choose('Field of column Remarks', 'remarks');
    await app.sees('3 created, 0 changed, 1 skipped of 4 rows.');
  });

  it('imports and counts what it did', async () => {
    await app.click('button', 'Import 3 records');
    await app.sees('register.csv was imported.');
    await app.settles();
    await app.picture('import-done');
    assert.deepEqual(await app.accessibilityProblems(), []);
    await app.click('link', 'Go to Delegations');
    await app.get('link', /Minister of Culture/);
    await app.sees('3 found');
    await app.sees('Senegal');
  });

  it('brings nothing new the second time', async () => {
    await app.visit('#/import');
    await app.willChoose(join(app.home, 'register.csv'));
    await app.click('button', 'Choose file…');
    await app.sees('0 created, 0 changed, 4 skipped of 4 rows.');
  });

  it('is undone as a whole by one key', async () => {
    await app.visit('#/delegations');
    await app.sees('3 found');
    await app.press('Control', 'z');
    await app.sees(/Undone: .*register\.csv/);
    await app.sees('A delegation is a group and its visit');
    assert.equal((await desk.ctl('stats')).delegations, 0);
  });
});
