import { render } from 'preact';
import { Helper } from './Helper.tsx';

render(<Helper />, document.body);
