/**
 * Which vendors belong together: a link of one to another of the same group is no link to a stranger. One group a line, by the
 * registrable domains of its members. A vendor that stands in none is a group of its own, by its domain in the register.
 * Sources: the vendors' own sites and privacy policies; listings of subsidiaries in annual reports (Alibaba, Tencent, Baidu, NetEase, ByteDance).
 */
const lines = `
alibaba.com alipay.com aliyun.com taobao.com tmall.com umeng.com amap.com autonavi.com dingtalk.com tanx.com alimama.com uc.cn ucweb.com 9game.cn youku.com cainiao.com alicdn.com aliyuncs.com antgroup.com antfin.com fliggy.com ele.me yuque.com lingxigames.com 1688.com cnzz.com
qq.com tencent.com weixin.com wechat.com gtimg.com myqcloud.com tenpay.com idqqimg.com qcloud.com kugou.com sogou.com dnspod.cn tencentmusic.com wegame.com
bytedance.com toutiao.com pangle.cn csjplatform.com douyin.com volcengine.com oceanengine.com snssdk.com ixigua.com feishu.cn larksuite.com bytedance.net pangleglobal.com tiktok.com volces.com zijieapi.com
google.com firebase.com firebase.google.com crashlytics.com admob.com android.com youtube.com fabric.io googleapis.com gstatic.com
baidu.com bdstatic.com duxiaoman.com iqiyi.com bcebos.com hao123.com
163.com 126.com netease.com 126.net qiyukf.com youdao.com yunxin.com netease.im
huawei.com hicloud.com dbankcdn.com vmall.com honor.com hihonor.com
mi.com xiaomi.com miui.com xiaomi.net
oppo.com oppomobile.com heytap.com heytapmobi.com coloros.com oneplus.com realme.com
vivo.com vivo.com.cn vivo.xyz
meizu.com flyme.cn
weibo.com weibo.cn sina.com.cn sina.com sina.cn
jd.com jdcloud.com jdpay.com jr.jd.com
facebook.com fb.com meta.com instagram.com whatsapp.com
microsoft.com appcenter.ms azure.com linkedin.com visualstudio.com live.com
apple.com icloud.com
10086.cn cmpassport.com chinamobile.com cmpay.com migu.cn feixin.10086.cn
10010.com 10010.cn wostore.cn chinaunicom.com.cn chinaunicom.cn unisk.cn
189.cn bestpay.com.cn chinatelecom.com.cn 21cn.com
jiguang.cn jpush.cn aurora.mobi
getui.com gepush.com igexin.com getui.net
mob.com sharesdk.cn mob-tech.com
360.cn qihoo.com 360.com so.com
kuaishou.com gifshow.com kwai.com e.kuaishou.com
agora.io shengwang.cn
iflytek.com xfyun.cn voiceads.cn openspeech.cn
unity.com unity3d.com unity.cn ironsrc.com is.com
ksyun.com kingsoft.com wps.cn cmcm.com kdocs.cn
sf-express.com
bonree.com
linkedme.cc lkme.cc
trackingio.com reyun.com
toponad.com anythinktech.com
mintegral.com mobvista.com
sigmob.com sigmob.cn
sensorsdata.cn sensorsdata.com
easemob.com
rongcloud.cn rongcloud.io
talkingdata.com tenddata.com
ishumei.com fengkongcloud.com
geetest.com
zego.im zegocloud.com zego.com
qiniu.com qiniu.io
sobot.com
udesk.cn
meiqia.com
growingio.com
openinstall.io openinstall.com
megvii.com faceid.com faceplusplus.com
sensetime.com linkface.cn
unionpay.com 95516.com chinaums.com cup.com.cn
tongdun.cn tongdun.net
`

/** Group by registrable domain; the group is named after its first member. */
export const groupOfDomain: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const members = line.split(' ')
      return members.map((domain) => [domain, members[0]!] as const)
    }),
)

/** Products that two vendors offer together: a link to either is at home. By the register's id. */
export const jointProducts: Readonly<Record<string, readonly string[]>> = { tencent_wangka: ['10010.com'] }

/** Places where anybody may publish a page: what stands there says nothing of who wrote it. */
export const publicHosts =
  /(?:^|\.)(?:docs\.qq\.com|mp\.weixin\.qq\.com|yuque\.com|github\.(?:com|io)|gitee\.com|note\.youdao\.com|kdocs\.cn|feishu\.cn|shimo\.im|jianshu\.com|zhihu\.com|weibo\.com|csdn\.net|aliyuncs\.com|myqcloud\.com|bcebos\.com|qiniucdn\.com|blog\.163\.com|docs\.google\.com|sites\.google\.com|play\.google\.com|apps\.apple\.com|itunes\.apple\.com|sj\.qq\.com|tower\.im|processon\.com|app\.mi\.com|appstore\.huawei\.com|appgallery\.huawei\.com)$/u

/** The domain under which a name can be registered: the last two labels, three under a public suffix of two. */
export function registrable(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/u, '').split('.')
  const twoPartSuffix = /^(?:com|net|org|gov|edu|ac|co)$/u.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2
  return labels.slice(twoPartSuffix ? -3 : -2).join('.')
}
