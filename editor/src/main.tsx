import { createRoot } from 'react-dom/client';
import './styles/page.css';
import { App } from './app/app.js';
import { keepShell } from './offline/keep-shell.js';
import { account } from './service/service.js';
import { hasReturned } from './sign-in/by-provider.js';

void account.begin(hasReturned);
addEventListener('online', () => void account.comeBack());

const page = document.getElementById('page');
if (page) createRoot(page).render(<App />);
keepShell();
