/** Style sheets are taken out of the scripts by the bundler. */
declare module '*.css';
