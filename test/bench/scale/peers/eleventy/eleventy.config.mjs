export default function (config) {
  config.setQuietMode(true);
  config.addPassthroughCopy({ 'style.css': 'style.css' });
  return { dir: { input: 'content', includes: '../layouts', output: 'dist' }, markdownTemplateEngine: false };
}
