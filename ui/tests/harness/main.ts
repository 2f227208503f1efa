import { mount } from 'svelte';
import '../../src/styles/index.css';
import Root from '../../src/Root.svelte';
import { FakePlatform } from './fake';

const query = new URLSearchParams(location.search);
const platform = new FakePlatform();
platform.session.phase = (query.get('phase') ?? 'open') as typeof platform.session.phase;
platform.session.theme = query.get('theme') ?? 'light';
platform.session.messages = query.get('lang') ?? 'en';
if (platform.session.phase === 'none') platform.session.workspace = null;
const target = document.getElementById('app');
if (target) mount(Root, { target, props: { platform } });
