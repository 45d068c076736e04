import { launchAttune } from './scripts/support/attune-browser.ts';
import { replicaSite } from './scripts/support/replica-site.ts';
import { FirefoxChrome } from './scripts/support/firefox-chrome.ts';
import { windowOf } from './scripts/support/firefox.ts';
const a = await launchAttune({browser:'firefox',site:replicaSite});
declare const SidebarController:any;
try {
 const page=await a.openPage('https://acme.zendesk.com/agent/dashboard'); const chrome=new FirefoxChrome(a.browser); const w=await windowOf(chrome,page);
 console.log(await chrome.evaluate(w,()=>[...document.querySelectorAll('keyset[id*=attune] key')].map(k=>k.outerHTML)));
 for (const k of ['A','a','KeyA'] as const){
 await page.bringToFront();
 await page.keyboard.down('AltLeft');await page.keyboard.down('ShiftLeft');await page.keyboard.press(k);await page.keyboard.up('ShiftLeft');await page.keyboard.up('AltLeft');
 await new Promise(r=>setTimeout(r,800));
 console.log(k, await chrome.evaluate(w,()=>SidebarController.isOpen)); }
 const send=(a.browser as any).connection.send.bind((a.browser as any).connection);
 const key=(t:string,value:string)=>({type:t,value});
 await send('input.performActions',{context:w.context,actions:[{type:'key',id:'k',actions:[key('keyDown','\uE00A'),key('keyDown','\uE008'),key('keyDown','A'),key('keyUp','A'),key('keyUp','\uE008'),key('keyUp','\uE00A')]}]});
 await new Promise(r=>setTimeout(r,800));
 console.log('chrome', await chrome.evaluate(w,()=>SidebarController.isOpen));
} catch(e){console.log(e)} finally { await a.close(); }
