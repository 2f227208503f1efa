import { mount } from 'svelte';
import './styles/index.css';
import { tauri } from './platform/tauri';
import Root from './Root.svelte';

const target = document.getElementById('app');
if (target) mount(Root, { target, props: { platform: tauri } });
