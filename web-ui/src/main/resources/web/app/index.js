import './plaza.css';
import './js/htmx.js';
import './js/menu.js';
