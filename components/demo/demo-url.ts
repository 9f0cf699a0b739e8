/** The page with the made-up case. */
export const DEMO_URL = '/demo.html';
