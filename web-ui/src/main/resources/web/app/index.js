import './plaza.css';
import './js/htmx.js';
import './js/menu.js';
import './js/dialog.js';
import './js/copy.js';
import './js/times.js';
