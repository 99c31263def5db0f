import { createRoot } from 'react-dom/client';
import './styles/page.css';
import { App } from './app/app.js';
import { keepShell } from './offline/keep-shell.js';
import { account } from './service/service.js';

const address = new URL(location.href);
/** The provider's way back leads here, see the button in sign-in/. */
const returned = address.searchParams.has('signed-in');
if (returned) history.replaceState(null, '', address.pathname);
void account.begin(returned);
addEventListener('online', () => void account.comeBack());

const page = document.getElementById('page');
if (page) createRoot(page).render(<App />);
keepShell();
