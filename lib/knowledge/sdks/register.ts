/**
 * Known SDKs, one a line: id ; name ; categories ; how sure ; aliases ; legal names of the vendor ; package prefixes ; domains.
 * `?` behind an alias: it names other things as well and needs the context of an SDK, a login, a payment or a sharing button.
 * How sure: `verified` (name, vendor and domain read together in policies), `known` (common knowledge, not re-read), `medium`, `low`.
 * Sources: counted in 613 policies of CA4P-483 and CAPP-130 and in SDK lists of the web (November 2026); vendors' own sites.
 * Names, companies and domains are facts about products; a vendor has several legal names over the years, all are kept.
 */
export const register = `
alipay ; 支付宝SDK ; payment ; verified ; 支付宝支付|支付宝登录?|支付宝?|Alipay|支付宝客户端SDK|阿里支付 ; 支付宝（中国）网络技术有限公司|支付宝(杭州)信息技术有限公司|支付宝（杭州）数字服务技术有限公司 ; com.alipay.sdk|com.alipay.android ; alipay.com
umeng_analytics ; 友盟+统计 ; analytics ; verified ; 友盟|友盟统计|友盟移动统计|Umeng|U-App|友盟统计分析 ; 友盟同欣（北京）科技有限公司|北京锐讯灵通科技有限公司 ; com.umeng ; umeng.com
wechat_open ; 微信开放平台SDK ; login,share ; verified ; 微信SDK|微信OpenSDK|微信登录?|微信开放平台|微信分享?|微信第三方登录?|WechatSDK ; 深圳市腾讯计算机系统有限公司|腾讯科技（深圳）有限公司 ; com.tencent.mm.opensdk ; weixin.qq.com
wechat_pay ; 微信支付 ; payment ; verified ; 微信支付?|WeChat Pay ; 财付通支付科技有限公司|深圳市腾讯计算机系统有限公司 ; com.tencent.mm.opensdk ; pay.weixin.qq.com
gdt ; 优量汇(广点通) ; ads ; verified ; 优量汇|广点通|腾讯优量汇|腾讯广告?|腾讯广点通|优量汇广告|GDT? ; 深圳市腾讯计算机系统有限公司|腾讯科技（深圳）有限公司|北京腾讯文化传媒有限公司 ; com.qq.e ; e.qq.com
pangle ; 穿山甲 ; ads ; verified ; 穿山甲|穿山甲广告|Pangle|CSJ?|巨量引擎?|头条广告|今日头条广告|字节跳动广告 ; 北京巨量引擎网络技术有限公司|北京有竹居网络技术有限公司|湖北巨量引擎科技有限公司|北京字节跳动科技有限公司 ; com.bytedance.sdk.openadsdk|com.bykv.vk.openvk|com.pgl|com.ss.android.downloadlib|com.ss.android.socialbase ; pangle.cn|csjplatform.com
bugly ; 腾讯Bugly ; crash,apm ; verified ; Bugly|腾讯Bugly|Tencent Bugly ; 深圳市腾讯计算机系统有限公司 ; com.tencent.bugly ; bugly.qq.com
qq_open ; QQ互联SDK ; login,share ; verified ; QQ互联|QQ SDK|QQ登录?|QQ分享?|腾讯QQ SDK|手机QQ SDK|TencentOpenSDK|腾讯开放平台 ; 深圳市腾讯计算机系统有限公司 ; com.tencent.tauth|com.tencent.connect ; qq.com
weibo_open ; 微博SDK ; login,share ; verified ; 微博SDK|微博分享?|微博登录?|新浪微博?|WeiboSDK|微博开放平台 ; 北京微梦创科网络技术有限公司 ; com.sina.weibo.sdk|com.weibo.ssosdk ; weibo.com
amap ; 高德地图/定位SDK ; map,location ; verified ; 高德|高德地图|高德定位|AMap|高德开放平台|阿里高德 ; 高德软件有限公司|高德信息技术有限公司 ; com.amap.api|com.autonavi ; amap.com
hms_push ; 华为推送(HMS Core) ; push ; verified ; 华为推送|HMS?|华为Push|HUAWEI Push|HMS Push|华为HMS|华为消息推送|HMS Core|华为移动服务|华为SDK ; 华为软件技术有限公司|华为终端有限公司|华为技术有限公司 ; com.huawei.hms|com.huawei.android.hms|com.huawei.android.pushagent ; huawei.com
mi_push ; 小米推送 ; push ; verified ; 小米推送|MiPush|小米Push|小米消息推送|小米SDK ; 北京小米移动软件有限公司|小米科技有限责任公司 ; com.xiaomi.push|com.xiaomi.mipush ; mi.com
getui ; 个推 ; push ; verified ; 个推|个推推送|个推消息推送|GeTui ; 每日互动股份有限公司|浙江每日互动网络科技股份有限公司 ; com.igexin|com.getui ; getui.com
baidu_map ; 百度地图/定位SDK ; map,location ; verified ; 百度地图|百度定位|百度LBS ; 北京百度网讯科技有限公司|百度在线网络技术（北京）有限公司 ; com.baidu.mapapi|com.baidu.location|com.baidu.lbsapi ; baidu.com
sharesdk ; MobTech ShareSDK ; share ; verified ; ShareSDK|MobTech|Mob SDK|掌淘|MobTech ShareSDK ; 上海游昆信息技术有限公司|广州掌淘网络科技有限公司|上海掌之淘信息技术有限公司 ; cn.sharesdk|com.mob ; mob.com
baidu_tongji ; 百度移动统计 ; analytics ; verified ; 百度统计|百度移动统计 ; 北京百度网讯科技有限公司 ; com.baidu.mobstat ; tongji.baidu.com
jpush ; 极光推送 ; push ; verified ; 极光推送|极光?|JPush|极光消息推送|极光SDK|JIGUANG|Aurora Push ; 深圳市和讯华谷信息技术有限公司 ; cn.jpush.android|cn.jiguang ; jiguang.cn
vivo_push ; vivo推送 ; push ; verified ; vivo推送|vivo Push|VIVO SDK ; 维沃移动通信有限公司|广东天宸网络科技有限公司 ; com.vivo.push ; vivo.com.cn
iflytek ; 讯飞语音 ; speech ; verified ; 讯飞|科大讯飞|讯飞语音|iFlytek ; 科大讯飞股份有限公司 ; com.iflytek ; xfyun.cn
oppo_push ; OPPO推送(HeyTap) ; push ; verified ; OPPO推送|OPPO Push|HeyTap Push|欧加推送|OPPO SDK ; 广东欢太科技有限公司|OPPO广东移动通信有限公司 ; com.heytap.mcssdk|com.heytap.msp.push|com.coloros.mcssdk ; oppomobile.com
baidu_ad ; 百度联盟/百青藤广告SDK ; ads ; verified ; 百度广告|百青藤|百度联盟|百度移动广告|百度网盟|百度MSSP ; 北京百度网讯科技有限公司|百度在线网络技术（北京）有限公司 ; com.baidu.mobads ; union.baidu.com
unionpay ; 银联/云闪付SDK ; payment ; verified ; 银联SDK|银联支付?|云闪付?|银联在线支付|银联手机支付|UnionPay|中国银联SDK ; 中国银联股份有限公司|银联商务股份有限公司 ; com.unionpay ; unionpay.com
chuanglan ; 创蓝闪验 ; one-click-login ; verified ; 闪验|创蓝|创蓝闪验|创蓝文化 ; 上海创蓝云智信息科技股份有限公司|上海创蓝文化传播有限公司 ; com.chuanglan.shanyan_sdk ; 253.com
talkingdata ; TalkingData ; analytics ; verified ; TalkingData|腾云天下 ; 北京腾云天下科技有限公司 ; com.tendcloud.tenddata|com.tendcloud ; talkingdata.com
aliyun_emas ; 阿里云EMAS/热修复/HttpDNS ; devops ; medium ; 阿里云热修复|Sophix|HttpDNS?|EMAS|热修复?|mPaaS? ; 阿里云计算有限公司 ; com.taobao.sophix|com.alibaba.sdk.android.httpdns|com.alipay.mobile ; aliyun.com
aliyun_faceid ; 阿里云实人认证 ; face,id-verify ; verified ; 实人认证|阿里实人|阿里云实人|蚂蚁实人|金融级实人认证|支付宝人脸|芝麻认证 ; 阿里云计算有限公司|浙江淘宝网络有限公司|淘宝（中国）软件有限公司 ; com.alibaba.security.realidentity|com.alibaba.security.biometrics|com.alipay.face|com.aliyun.aliface ; aliyun.com
google_firebase ; Google Firebase ; analytics,crash,push ; known ; Firebase|Crashlytics|FCM?|FCM推送|Google Analytics ; Google LLC ; com.google.firebase|com.google.android.gms.measurement ; firebase.google.com
meizu_push ; 魅族推送(Flyme) ; push ; verified ; 魅族推送|Flyme推送|Flyme Push|魅族Push|Meizu Push|魅族SDK ; 珠海星纪魅族信息技术有限公司|珠海市魅族通讯设备有限公司|珠海市魅族科技有限公司 ; com.meizu.cloud.pushsdk|com.meizu.flyme.push ; flyme.cn
oaid_msa ; 移动安全联盟OAID ; device-id ; verified ; 移动安全联盟|MSA?|OAID SDK|补充设备标识|移动智能设备标识|补充设备标识体系 ; 中国信息通信研究院|电信终端产业协会(移动安全联盟) ; com.bun.miitmdid|com.bun.lib ; msa-alliance.cn
sensors ; 神策数据 ; analytics ; verified ; 神策|神策数据|神策分析|SensorsData|Sensors Analytics ; 神策网络科技（北京）有限公司|神策数据 ; com.sensorsdata.analytics ; sensorsdata.cn
aliyun_security ; 阿里聚安全/安全SDK ; security ; medium ; 阿里聚安全|阿里安全?|聚安全?|应用安全SDK|阿里云安全|SecurityGuard|无线保镖 ; 阿里巴巴（中国）有限公司|阿里云计算有限公司|浙江淘宝网络有限公司 ; com.alibaba.wireless.security|com.taobao.wireless.security ; aliyun.com
cmcc_auth ; 中国移动认证 ; one-click-login ; verified ; 移动认证?|中国移动认证|移动号码认证|中移互联|中国移动一键登录|移动一键登录|中移动? ; 中移互联网有限公司|中移（杭州）信息技术有限公司 ; com.cmic.sso ; cmpassport.com
umeng_share ; 友盟社会化分享 ; share ; verified ; 友盟分享|友盟社会化分享|友盟社会化|U-Share ; 友盟同欣（北京）科技有限公司|北京锐讯灵通科技有限公司 ; com.umeng.socialize ; umeng.com
megvii ; 旷视Face++ ; face,id-verify ; verified ; 旷视|Face++|FaceID? ; 北京旷视科技有限公司 ; com.megvii ; faceid.com
shumei ; 数美 ; anti-fraud ; verified ; 数美|数美科技 ; 北京数美时代科技有限公司 ; com.ishumei ; ishumei.com
kuaishou_ad ; 快手联盟广告SDK ; ads ; verified ; 快手广告|快手联盟|快手SDK|快手广告联盟|KsAdSDK|磁力引擎 ; 北京快手广告有限公司|北京快手科技有限公司|北京晨钟科技有限公司 ; com.kwad.sdk ; kuaishou.com
taobao_bc ; 阿里百川/淘宝联盟 ; ecommerce ; known ; 阿里百川|淘宝联盟|淘宝SDK|百川? ; 杭州阿里妈妈软件服务有限公司|浙江淘宝网络有限公司|淘宝（中国）软件有限公司 ; com.alibaba.baichuan|com.ali.auth ; taobao.com
tbs_x5 ; 腾讯浏览服务TBS(X5) ; webview ; verified ; 腾讯X5|TBS?|X5内核|X5浏览器|腾讯浏览服务|腾讯TBS|X5 SDK|X5WebView|腾讯浏览器 ; 深圳市腾讯计算机系统有限公司 ; com.tencent.smtt|com.tencent.tbs ; x5.tencent.com
cucc_auth ; 联通一键登录/小沃认证 ; one-click-login ; verified ; 联通认证|联通一键登录|小沃|中国联通认证|联通SDK|沃认证 ; 小沃科技有限公司|联通在线信息科技有限公司|中国联合网络通信有限公司 ; com.unicom.xiaowo|com.sdk.mobile|com.unicom.online.account ; wostore.cn
ctcc_auth ; 电信天翼账号认证 ; one-click-login ; verified ; 天翼账号|电信认证|天翼账号认证|中国电信认证|电信一键登录|天翼SDK ; 天翼数字生活科技有限公司|世纪龙信息网络有限责任公司 ; cn.com.chinatelecom.account|cn.com.chinatelecom.gateway ; e.189.cn
qiniu ; 七牛云 ; storage,video ; verified ; 七牛|七牛云 ; 上海七牛信息技术有限公司 ; com.qiniu|com.pili.pldroid ; qiniu.com
smssdk ; MobTech SMSSDK/秒验 ; sms,one-click-login ; verified ; SMSSDK|秒验|MobPush ; 上海游昆信息技术有限公司|广州掌淘网络科技有限公司 ; cn.smssdk|com.mob.secverify|com.mob.pushsdk ; mob.com
sobot ; 智齿客服 ; customer-service ; verified ; 智齿|智齿客服|Sobot ; 北京智齿博创科技有限公司|北京智齿众服技术咨询有限公司 ; com.sobot.chat ; sobot.com
zego ; 即构ZEGO ; rtc ; verified ; 即构|ZEGO ; 深圳市即构科技有限公司 ; im.zego|com.zego ; zego.im
flutter_rn_noise ; 开源库/非数据接收方(忽略名单) ; open-source-lib ; known ; JSON解析库|Glide|OkHttp|Fresco|EventBus|ZXing|okhttp3|Gson|FastJson ;  ; com.bumptech.glide|okhttp3 ; 
tencent_map ; 腾讯地图/定位SDK ; map,location ; known ; 腾讯地图|腾讯定位|腾讯位置服务 ; 深圳市腾讯计算机系统有限公司|腾讯大地通途（北京）科技有限公司 ; com.tencent.map|com.tencent.tencentmap|com.tencent.lbssearch ; lbs.qq.com
tingyun ; 听云(基调听云) ; apm ; medium ; 听云|基调听云|Tingyun ; 北京基调网络股份有限公司 ; com.networkbench.agent ; tingyun.com
ali_pnvs ; 阿里云号码认证 ; one-click-login ; known ; 阿里云号码认证|号码认证服务|阿里云一键登录|阿里一键登录|号码认证SDK ; 阿里云计算有限公司|浙江昊天科技有限公司 ; com.mobile.auth.gatewayauth ; aliyun.com
easemob ; 环信 ; im,customer-service ; verified ; 环信|Easemob|环信IM ; 北京易掌云峰科技有限公司|北京优科网盈科技有限公司 ; com.hyphenate|com.easemob ; easemob.com
facebook ; Facebook/Meta SDK ; login,share,ads ; known ; Facebook?|脸书?|Meta SDK|Audience Network ; Meta Platforms, Inc. ; com.facebook ; facebook.com
jverify ; 极光认证(一键登录) ; one-click-login ; verified ; 极光一键登录|极光认证|极光安全认证|JVerification ; 深圳市和讯华谷信息技术有限公司 ; cn.jiguang.verifysdk ; jiguang.cn
tencent_asr ; 腾讯云语音/GME ; speech ; medium ; 腾讯云语音|腾讯语音|GME? ; 腾讯云计算（北京）有限责任公司|深圳市腾讯计算机系统有限公司 ; com.tencent.aai|com.tencent.gcloud.gvoice ; cloud.tencent.com
umeng_push ; 友盟推送 ; push ; verified ; 友盟推送|友盟消息推送|U-Push ; 友盟同欣（北京）科技有限公司|北京锐讯灵通科技有限公司 ; com.umeng.message|org.android.agoo ; umeng.com
yidun ; 网易易盾 ; anti-fraud,captcha ; verified ; 易盾|网易易盾 ; 杭州网易智企科技有限公司|杭州网易质云科技有限公司|杭州朗和科技有限公司 ; com.netease.nis|com.netease.htprotect ; dun.163.com
admaster ; 秒针/AdMaster监测 ; ad-monitoring ; verified ; 秒针|AdMaster|精硕|MZMonitor ; 秒针信息技术有限公司|北京秒针人工智能科技有限公司|精硕世纪科技（北京）有限公司 ; cn.com.mma|com.admaster ; miaozhen.com
iresearch ; 艾瑞mUserTracker ; analytics ; medium ; 艾瑞?|艾瑞咨询? ; 上海艾瑞市场咨询股份有限公司|北京艾瑞数智科技有限公司 ; cn.com.iresearch ; iresearch.com.cn
jdpay ; 京东支付SDK ; payment ; verified ; 京东支付|京东金融支付 ; 网银在线（北京）科技有限公司 ; com.jdpaysdk|com.jd.lib.jdpay ; jd.com
sensetime ; 商汤 ; face,beauty ; verified ; 商汤|SenseTime ; 北京市商汤科技开发有限公司|上海商汤智能科技有限公司 ; com.sensetime ; sensetime.com
tencent_faceid ; 腾讯云人脸核身 ; face,id-verify ; verified ; 腾讯人脸|人脸核身|腾讯云人脸|腾讯云慧眼|腾讯优图 ; 腾讯云计算（北京）有限责任公司|深圳市腾讯计算机系统有限公司 ; com.tencent.cloud.huiyansdkface|com.webank.facelight|com.tencent.youtu ; cloud.tencent.com
trackingio ; 热云数据(TrackingIO) ; attribution ; verified ; 热云?|热云数据|TrackingIO|热力引擎? ; 北京热云科技有限公司 ; com.reyun.tracking|com.reyun ; trackingio.com
trtc ; 腾讯云直播/实时音视频 ; rtc,live ; known ; 腾讯云直播|实时音视频?|TRTC|腾讯云视频|腾讯云点播|腾讯云播放器|腾讯直播 ; 腾讯云计算（北京）有限责任公司 ; com.tencent.rtmp|com.tencent.liteav|com.tencent.trtc ; cloud.tencent.com
xg_push ; 腾讯移动推送(信鸽TPNS) ; push ; verified ; 信鸽|信鸽推送|腾讯移动推送|TPNS|腾讯信鸽|腾讯云推送 ; 深圳市腾讯计算机系统有限公司 ; com.tencent.android.tpush|com.tencent.tpns ; tencent.com
agora ; 声网Agora ; rtc ; verified ; 声网|Agora ; 上海兆言网络科技有限公司|北京大道同行科技有限公司 ; io.agora ; shengwang.cn
mipay ; 手机厂商支付/账号联运SDK ; payment,account ; low ; 小米支付?|小米账号SDK|华为支付?|华为帐号?|OPPO支付|vivo账号|小米登录 ; 小米科技有限责任公司|华为软件技术有限公司 ; com.xiaomi.gamecenter.sdk|com.huawei.hms.iap ; mi.com
qiyukf ; 网易七鱼 ; customer-service ; verified ; 七鱼|网易七鱼|网易七鱼客服 ; 杭州网易智企科技有限公司|杭州网易质云科技有限公司|网易（杭州）网络有限公司 ; com.qiyukf ; qiyukf.com
aliyun_oss ; 阿里云OSS/播放器 ; storage,video ; verified ; 阿里云OSS|阿里云播放器|阿里云存储|阿里云视频|阿里云点播|阿里云SDK ; 阿里云计算有限公司 ; com.alibaba.sdk.android.oss|com.aliyun.player ; aliyun.com
geetest ; 极验 ; captcha ; verified ; 极验|Geetest|极验验证 ; 武汉极意网络科技有限公司 ; com.geetest.sdk ; geetest.com
baidu_face ; 百度人脸识别/OCR ; face,ocr ; verified ; 百度人脸|百度OCR|百度AI?|百度文字识别 ; 北京百度网讯科技有限公司 ; com.baidu.idl|com.baidu.ocr|com.baidu.aip ; ai.baidu.com
growingio ; GrowingIO ; analytics ; verified ; GrowingIO ; 北京易数科技有限公司 ; com.growingio.android ; growingio.com
nim ; 网易云信 ; im ; verified ; 网易云信|云信?|网易IM ; 杭州网易智企科技有限公司|网易（杭州）网络有限公司|杭州网易质云科技有限公司 ; com.netease.nimlib|com.netease.lava ; yunxin.163.com
sigmob ; Sigmob广告 ; ads ; verified ; Sigmob ; 北京创智汇聚科技股份有限公司|北京创智汇聚科技有限公司 ; com.sigmob|com.sigmob.windad ; sigmob.com
tongdun ; 同盾 ; anti-fraud ; verified ; 同盾|同盾科技|同盾设备指纹 ; 同盾科技有限公司|浙江同盾科技有限公司 ; cn.tongdun.android|cn.fraudmetrix ; tongdun.cn
baidu_push ; 百度云推送 ; push ; known ; 百度云推送|百度推送 ; 北京百度网讯科技有限公司 ; com.baidu.android.pushservice ; baidu.com
datarangers ; 火山引擎增长分析/DataRangers ; analytics,apm ; verified ; 火山引擎|DataRangers|RangersAppLog|火山SDK|AppLog ; 北京火山引擎科技有限公司|北京巨量引擎网络技术有限公司 ; com.bytedance.applog|com.apm.insight|com.bytedance.apm ; volcengine.com
digital_alliance ; 数字联盟可信ID ; device-id,anti-fraud ; verified ; 数字联盟|数盟 ; 北京数字联盟网络科技有限公司 ; cn.shuzilm.core ; shuzilm.cn
douyin_open ; 抖音开放平台SDK ; login,share ; known ; 抖音SDK|抖音分享?|抖音开放平台|抖音登录?|DouyinOpenSDK|抖音授权 ; 北京微播视界科技有限公司|北京抖音信息服务有限公司 ; com.bytedance.sdk.open|com.ss.android.ugc.aweme.opensdk ; douyin.com
jshare ; 极光分享/统计 ; share,analytics,im ; known ; 极光分享|JShare|极光统计|JAnalytics|极光IM|JMessage ; 深圳市和讯华谷信息技术有限公司 ; cn.jiguang.share|cn.jiguang.analytics ; jiguang.cn
mta_beacon ; 腾讯移动分析/灯塔 ; analytics ; medium ; 腾讯移动分析|MTA?|灯塔?|腾讯灯塔|腾讯统计|腾讯云分析 ; 深圳市腾讯计算机系统有限公司 ; com.tencent.stat|com.tencent.beacon ; mta.qq.com
tencent_im ; 腾讯云通信IM ; im ; known ; 腾讯云通信|腾讯云IM|即时通信IM|腾讯即时通信|云通信IM ; 腾讯云计算（北京）有限责任公司 ; com.tencent.imsdk|com.tencent.qcloud.tim ; cloud.tencent.com
vivo_ads ; vivo广告联盟 ; ads ; medium ; vivo广告 ; 维沃移动通信有限公司|广东天宸网络科技有限公司 ; com.vivo.mobilead|com.vivo.ad ; vivo.com.cn
admob ; Google AdMob ; ads ; known ; AdMob|Google广告|谷歌广告 ; Google LLC ; com.google.android.gms.ads ; google.com
aliyun_push ; 阿里移动推送 ; push ; known ; 阿里云推送|阿里推送|阿里移动推送|阿里云移动推送|Agoo|阿里云Push ; 阿里云计算有限公司 ; com.alibaba.sdk.android.push|com.taobao.accs ; aliyun.com
bestpay ; 翼支付 ; payment ; medium ; 翼支付 ; 天翼电子商务有限公司 ; com.bestpay ; bestpay.com.cn
geyan ; 个验(一键认证) ; one-click-login ; known ; 个验|个推一键认证|GYSDK ; 每日互动股份有限公司 ; com.g.gysdk ; getui.com
gridsum ; 国双 ; analytics ; verified ; 国双?|Gridsum ; 北京国双科技有限公司 ; com.gridsum ; gridsum.com
huawei_ads ; 华为广告(鲸鸿动能) ; ads ; known ; 华为广告|鲸鸿动能|HUAWEI Ads|华为Ads ; 华为软件技术有限公司 ; com.huawei.hms.ads|com.huawei.openalliance.ad ; huawei.com
jd_ads ; 京东京准通广告 ; ads ; medium ; 京准通|京东联盟|京媒|京东广告|京东SDK ; 北京京东叁佰陆拾度电子商务有限公司|北京京东尚科信息技术有限公司 ; com.jd.ad.sdk|com.jingdong.jdsdk|com.kepler ; jd.com
linkedme ; LinkedME ; deeplink ; low ; LinkedME ; 微方程（北京）科技有限公司 ; com.microquation.linkedme ; linkedme.cc
mi_ads ; 小米广告联盟 ; ads ; medium ; 小米广告|米盟?|MiMo? ; 北京小米移动软件有限公司 ; com.miui.zeus|com.xiaomi.ad ; mi.com
openinstall ; openinstall ; attribution,deeplink ; medium ; openinstall ; 深圳市分秒网络科技有限公司 ; com.fm.openinstall|io.openinstall ; openinstall.io
oppo_ads ; OPPO广告联盟 ; ads ; medium ; OPPO广告|欢太广告|OPPO联盟广告 ; 广东欢太科技有限公司 ; com.heytap.msp.mobad|com.opos.mobad ; oppomobile.com
rongcloud ; 融云 ; im ; known ; 融云|RongCloud|融云IM ; 北京云中融信网络科技有限公司 ; io.rong|cn.rongcloud ; rongcloud.cn
tanx ; 阿里妈妈Tanx ; ads ; medium ; Tanx|阿里妈妈广告|阿里妈妈 ; 杭州阿里妈妈软件服务有限公司 ; com.alimm.tanx ; tanx.com
unity_ads ; Unity/Unity Ads ; ads,engine ; known ; Unity Ads|Unity3D|Unity? ; Unity Technologies ; com.unity3d ; unity.com
zhuge ; 诸葛io ; analytics ; verified ; 诸葛?|诸葛io|ZhugeIO ; 北京诸葛云游科技有限公司|诸葛智能 ; com.zhuge.analysis ; zhugeio.com
adjust ; Adjust ; attribution ; known ; Adjust SDK|Adjust GmbH ; Adjust GmbH ; com.adjust.sdk ; adjust.com
applovin ; AppLovin MAX ; ads ; known ; AppLovin ; AppLovin Corporation ; com.applovin ; applovin.com
appsflyer ; AppsFlyer ; attribution ; known ; AppsFlyer ; AppsFlyer Ltd. ; com.appsflyer ; appsflyer.com
bonree ; 博睿数据 ; apm ; medium ; 博睿数据|Bonree ; 北京博睿宏远数据科技股份有限公司 ; com.bonree.agent ; bonree.com
dingtalk_open ; 钉钉开放平台SDK ; login,share ; medium ; 钉钉SDK|钉钉分享|钉钉登录 ; 钉钉（中国）信息技术有限公司|钉钉科技有限公司 ; com.android.dingtalk.share ; dingtalk.com
gmp_push ; 火山引擎GMP推送 ; push ; medium ; GMP Push|火山推送|火山引擎推送 ; 北京火山引擎科技有限公司 ; com.bytedance.push|com.ss.android.push|com.ss.android.message ; volcengine.com
gromore ; GroMore聚合 ; ads-mediation ; medium ; GroMore|穿山甲聚合 ; 北京巨量引擎网络技术有限公司|湖北巨量引擎科技有限公司 ; com.bytedance.msdk ; csjplatform.com
honor_push ; 荣耀推送 ; push ; verified ; 荣耀推送|HONOR Push|荣耀Push|荣耀推送服务 ; 深圳荣耀软件技术有限公司|荣耀终端有限公司|荣耀终端股份有限公司 ; com.hihonor.push|com.hihonor.mcs ; honor.com
ironsource ; ironSource ; ads ; known ; ironSource ; ironSource Ltd. ; com.ironsource ; is.com
jiguang_union ; 极光联盟广告 ; ads ; medium ; 极光联盟|JIGUANG Ads|极光广告 ; 深圳市和讯华谷信息技术有限公司 ; cn.jiguang.ads|cn.jiguang.union.ads ; jiguang.cn
kuaishou_open ; 快手开放平台SDK ; login,share ; medium ; 快手分享?|快手登录?|快手开放平台 ; 北京快手科技有限公司 ; com.kwai.opensdk ; kuaishou.com
meiqia ; 美洽 ; customer-service ; medium ; 美洽 ; 成都美洽网络科技有限公司|北京美洽网络科技有限公司 ; com.meiqia ; meiqia.com
mintegral ; Mintegral(汇量) ; ads ; medium ; Mintegral|汇量|Mobvista ; 广州汇量信息科技有限公司|广州汇量网络科技股份有限公司 ; com.mbridge.msdk|com.mintegral.msdk ; mintegral.com
sentry ; Sentry ; crash ; known ; Sentry ; Functional Software, Inc. ; io.sentry ; sentry.io
topon ; TopOn聚合 ; ads-mediation ; low ; TopOn ; 广州图创科技有限公司|Top-on ; com.anythink ; toponad.com
udesk ; 沃丰Udesk ; customer-service ; medium ; Udesk|沃丰 ; 北京沃丰时代数据科技有限公司 ; cn.udesk ; udesk.cn
umeng_verify ; 友盟智能认证/一键登录 ; one-click-login ; known ; 友盟一键登录|友盟智能认证|U-Verify|友盟认证 ; 友盟同欣（北京）科技有限公司 ; com.umeng.umverify ; umeng.com
volc_asr ; 火山引擎语音/流式语音识别 ; speech ; medium ; 流式语音识别SDK|火山语音|火山引擎语音 ; 北京火山引擎科技有限公司 ; com.bytedance.speech ; volcengine.com
vungle ; Liftoff/Vungle ; ads ; known ; Vungle|Liftoff ; Vungle, Inc. ; com.vungle ; vungle.com
xhs_open ; 小红书分享SDK ; share ; known ; 小红书分享|小红书SDK ; 行吟信息科技（上海）有限公司 ; com.xingin.xhssharesdk ; xiaohongshu.com
apple_login ; Apple 登录 ; login ; known ; Apple登录?|苹果登录?|Apple ID登录?|Sign in with Apple ; Apple Inc.|苹果公司 ;  ; apple.com
apns ; Apple 推送 ; push ; known ; APNs|苹果推送 ; Apple Inc.|苹果公司 ;  ; apple.com
huawei_id ; 华为帐号 ; login ; known ; 华为帐号登录?|华为账号服务|华为联运|HUAWEI ID|华为游戏服务|华为登录? ; 华为软件技术有限公司|华为终端有限公司 ; com.huawei.hms.hwid|com.huawei.hwid ; huawei.com
mi_id ; 小米帐号 ; login ; known ; 小米帐号登录?|小米联运|小米应用联运 ; 北京小米移动软件有限公司 ; com.xiaomi.account|com.xiaomi.passport ; mi.com
vivo_id ; vivo 帐号与联运 ; login,payment ; known ; vivo联运|vivo帐号登录?|vivo账号SDK ; 维沃移动通信有限公司 ; com.vivo.unionsdk|com.vivo.sdkplugin ; vivo.com.cn
oppo_id ; OPPO 帐号与联运 ; login,payment ; known ; OPPO联运|OPPO帐号登录?|OPPO游戏SDK ; 广东欢太科技有限公司 ; com.nearme.game.sdk|com.heytap.usercenter ; oppomobile.com
samsung_push ; 三星推送 ; push ; known ; 三星推送|Samsung Push|三星Push ; 三星（中国）投资有限公司 ; com.samsung.android.sdk ; samsung.com
samsung_pass ; 三星指纹与支付 ; login,payment ; known ; Samsung Pass|三星Pass|Samsung Pay|三星Pay? ; 三星（中国）投资有限公司 ; com.samsung.android.sdk.pass ; samsung.com
huawei_map ; 华为地图与定位 ; map,location ; known ; 华为地图|华为定位|Huawei Location Kit ; 华为软件技术有限公司 ; com.huawei.hms.maps|com.huawei.hms.location ; huawei.com
huawei_scan ; 华为统一扫码 ; scan ; known ; 华为统一扫码|华为扫码|ScanKit ; 华为软件技术有限公司 ; com.huawei.hms.scankit ; huawei.com
huawei_analytics ; 华为分析 ; analytics ; known ; 华为分析|Huawei Analytics|HiAnalytics ; 华为软件技术有限公司 ; com.huawei.hms.analytics|com.huawei.hianalytics ; huawei.com
google_maps ; Google 地图 ; map,location ; known ; Google Map|Google Maps|谷歌地图 ; Google LLC ; com.google.android.gms.maps|com.google.maps ; google.com
google_play ; Google Play 服务 ; platform ; known ; Google Play服务|Google Play Services|谷歌服务框架 ; Google LLC ; com.google.android.gms ; google.com
google_login ; Google 登录 ; login ; known ; Google登录?|谷歌登录?|Google Sign-In ; Google LLC ; com.google.android.gms.auth ; google.com
twitter_login ; Twitter ; login,share ; known ; Twitter?|推特? ; X Corp.|Twitter, Inc. ; com.twitter.sdk ; twitter.com|x.com
line_login ; LINE ; login,share ; known ; LINE登录?|LINE SDK ; LINE Corporation|LY Corporation ; com.linecorp ; line.me
mapbox ; Mapbox ; map,location ; known ; Mapbox ; Mapbox, Inc. ; com.mapbox ; mapbox.com
tianditu ; 天地图 ; map,location ; known ; 天地图 ; 国家基础地理信息中心 ; com.tianditu ; tianditu.gov.cn
taptap ; TapTap ; login,analytics ; known ; TapTap?|TapSDK|TapDB|TapTap登录? ; 易玩（上海）网络科技有限公司 ; com.taptap|com.tds|com.tapdb ; taptap.cn|taptap.com
jiuyou ; 九游 ; login,payment ; known ; 九游SDK|UC九游|阿里游戏SDK ; 广州爱九游信息技术有限公司 ; cn.uc.gamesdk|cn.gundam.sdk ; 9game.cn
m4399 ; 4399 运营SDK ; login,payment ; known ; 4399运营SDK|4399游戏SDK|4399SDK ; 四三九九网络股份有限公司 ; cn.m4399 ; 4399.com
ysdk ; 腾讯 YSDK ; login,payment ; known ; YSDK|腾讯YSDK|应用宝YSDK|腾讯移动游戏 ; 深圳市腾讯计算机系统有限公司 ; com.tencent.ysdk ; game.qq.com
qihoo_game ; 360 手游SDK ; login,payment ; known ; 360手游|360支付|360游戏SDK ; 北京奇虎科技有限公司 ; com.qihoo.gamecenter ; 360.cn
qq_wallet ; QQ 钱包 ; payment ; known ; QQ钱包? ; 财付通支付科技有限公司|深圳市腾讯计算机系统有限公司 ; com.tencent.mobileqq.openpay ; qpay.qq.com
cmb_pay ; 招商银行一网通 ; payment ; known ; 一网通支付|招行一网通|招商银行一网通|招行一网通支付 ; 招商银行股份有限公司 ; cmb.pb|cmbapi ; cmbchina.com
hebao ; 和包支付 ; payment ; known ; 和包支付|和包SDK ; 中移电子商务有限公司|中移动金融科技有限公司 ; com.cmcc.hebao ; cmpay.com
lianlian ; 连连支付 ; payment ; known ; 连连支付 ; 连连银通电子支付有限公司 ; com.yintong ; lianlianpay.com
payeco ; 易联支付 ; payment ; known ; 易联支付 ; 广州易联商业服务有限公司|易联支付有限公司 ; com.payeco ; payeco.com
yeepay ; 易宝支付 ; payment ; known ; 易宝支付 ; 易宝支付有限公司 ; com.yeepay ; yeepay.com
allinpay ; 通联支付 ; payment ; known ; 通联支付 ; 通联支付网络服务股份有限公司 ; com.allinpay ; allinpay.com
baofu ; 宝付支付 ; payment ; known ; 宝付支付|宝付 ; 宝付网络科技（上海）有限公司 ; com.baofoo ; baofu.com
baidu_pay ; 百度钱包 ; payment ; known ; 百度钱包|度小满支付 ; 度小满（重庆）科技有限公司 ; com.baidu.wallet ; baidu.com
doupay ; 抖音支付 ; payment ; known ; 抖音支付? ; 武汉合众易宝科技有限公司 ; com.ss.android.caijing ; ulpay.com
applepay ; Apple Pay ; payment ; known ; Apple Pay? ; Apple Inc. ;  ; apple.com
ecny ; 数字人民币 ; payment ; known ; 数字人民币SDK ;  ;  ; pbcdci.cn
lebo ; 乐播投屏 ; cast ; known ; 乐播投屏|乐播 ; 深圳乐播科技有限公司|深圳市乐播科技有限公司 ; com.hpplay ; lebo.cn
hecaiyun ; 和彩云 ; storage ; known ; 和彩云|中国移动云盘 ; 中移互联网有限公司 ; com.chinamobile.mcloud ; caiyun.feixin.10086.cn
acrcloud ; ACRCloud ; recognition ; known ; ACRCloud ; 北京音智邦文化科技有限公司|ACRCloud ; com.acrcloud ; acrcloud.com
baidu_speech ; 百度语音 ; speech ; known ; 百度语音|百度语音识别|百度语音合成 ; 北京百度网讯科技有限公司 ; com.baidu.speech|com.baidu.tts ; ai.baidu.com
chivox ; 驰声 ; speech ; known ; 驰声|驰声评测|chivox ; 苏州驰声信息科技有限公司 ; com.chivox ; chivox.com
singsound ; 先声 ; speech ; known ; SingSound|先声智能|先声评测 ; 北京先声教育科技有限公司|北京先声智能科技有限公司 ; com.xs.singsound|com.xs.utils ; singsound.com
unisound ; 云知声 ; speech ; known ; 云知声 ; 云知声智能科技股份有限公司|北京云知声信息技术有限公司 ; com.unisound ; unisound.com
aispeech ; 思必驰 ; speech ; known ; 思必驰|AISpeech ; 思必驰科技股份有限公司|苏州思必驰信息科技有限公司 ; com.aispeech ; aispeech.com
youdao ; 有道智云 ; translation,ads ; known ; 有道智云|有道翻译SDK|有道广告 ; 网易有道信息技术（北京）有限公司 ; com.youdao ; youdao.com
easyar ; EasyAR ; ar ; known ; EasyAR ; 视辰信息科技（上海）有限公司 ; cn.easyar ; easyar.cn
dcloud ; uni-app ; framework ; known ; uni-app|DCloud|UniPush|uni-AD|uniMPSDK ; 数字天堂（北京）网络技术有限公司 ; io.dcloud ; dcloud.io|dcloud.net.cn
bangcle ; 梆梆安全 ; security ; known ; 梆梆加固|梆梆安全|梆梆 ; 北京梆梆安全科技有限公司 ; com.bangcle|com.secneo ; bangcle.com
qihoo_jiagu ; 360 加固 ; security ; known ; 360加固|360加固保 ; 北京奇虎科技有限公司|北京鸿腾智能科技有限公司 ; com.stub|com.qihoo.util ; 360.cn
ijiami ; 爱加密 ; security ; known ; 爱加密 ; 北京智游网安科技有限公司 ; com.shell|s.h.e.l.l ; ijiami.cn
tencent_captcha ; 腾讯云验证码 ; captcha ; known ; 腾讯云验证码|腾讯防水墙|腾讯验证码|天御验证码 ; 深圳市腾讯计算机系统有限公司|腾讯云计算（北京）有限责任公司 ; com.tencent.captchasdk ; cloud.tencent.com
tencent_cos ; 腾讯云对象存储 ; storage ; known ; 腾讯云COS|腾讯云对象存储 ; 腾讯云计算（北京）有限责任公司 ; com.tencent.qcloud.core|com.tencent.cos ; cloud.tencent.com
tencent_wangka ; 腾讯王卡 ; carrier ; known ; 腾讯王卡|王卡SDK ; 深圳市腾讯计算机系统有限公司 ; com.tencent.kingcard|dualsim ; tencent.com
tencent_ocr ; 腾讯云文字识别 ; ocr ; known ; 腾讯云OCR|腾讯云文字识别|腾讯OCR ; 腾讯云计算（北京）有限责任公司 ; com.tencent.ocr ; cloud.tencent.com
aliyun_sls ; 阿里云日志服务 ; devops ; known ; 阿里云日志服务|阿里云SLS ; 阿里云计算有限公司 ; com.aliyun.openservices|com.aliyun.sls ; aliyun.com
inmobi ; InMobi ; ads ; known ; InMobi ; InMobi Pte. Ltd.|北京因梦互动科技有限公司|上海因墨贝信息技术有限公司 ; com.inmobi ; inmobi.com
tuia ; 推啊 ; ads ; known ; 推啊|推啊广告 ; 杭州推啊网络科技有限公司 ; com.tuia|com.mediamain ; tuia.cn
sougou_ads ; 搜狗广告 ; ads ; known ; 搜狗广告|搜狗联盟 ; 北京搜狗科技发展有限公司 ; com.sogou.feedads ; sogou.com
qumeng ; 趣盟 ; ads ; known ; 趣盟|趣头条广告 ; 上海纯盟信息科技有限公司|上海基分文化传播有限公司 ; com.qumeng ; aiclk.com
beizi ; 倍孜 ; ads-mediation ; known ; 倍孜|BeiZi|AdScope ; 北京倍孜网络科技有限公司|北京众盟科技有限公司 ; com.beizi ; beizi.biz
menta ; Menta ; ads ; known ; Menta广告|MentaSDK ; 北京冥石科技有限公司 ; com.vlion|com.mentamob ; menta.biz
pdd ; 拼多多开放平台 ; ecommerce ; known ; 拼多多SDK|多多进宝 ; 上海寻梦信息技术有限公司 ; com.xunmeng ; pinduoduo.com
kepler ; 京东开普勒 ; ecommerce ; known ; 京东开普勒|开普勒SDK|京东联盟SDK ; 北京京东叁佰陆拾度电子商务有限公司 ; com.kepler.jd|com.kepler.sdk ; jd.com
youzan ; 有赞 ; ecommerce ; known ; 有赞 ; 杭州有赞科技有限公司 ; com.youzan ; youzan.com
polyv ; 保利威 ; video ; known ; 保利威|POLYV ; 广州易方信息科技股份有限公司 ; net.polyv|com.easefun ; polyv.net
bokecc ; CC 视频 ; video ; known ; CC视频|获得场景视频 ; 北京创盛视联数码科技有限公司 ; com.bokecc ; bokecc.com
tencent_meeting ; 腾讯会议 ; rtc ; known ; 腾讯会议SDK ; 深圳市腾讯计算机系统有限公司 ; com.tencent.wemeet ; meeting.tencent.com
tencent_beauty ; 腾讯特效 ; beauty ; known ; 腾讯特效|腾讯美颜 ; 腾讯云计算（北京）有限责任公司 ; com.tencent.xmagic ; cloud.tencent.com
faceunity ; 相芯科技 ; beauty ; known ; 相芯|相芯科技|FaceUnity ; 杭州相芯科技有限公司 ; com.faceunity ; faceunity.com
linkface ; Linkface ; face,id-verify ; known ; Linkface ; 北京市商汤科技开发有限公司 ; com.linkface ; linkface.cn
cloudwalk ; 云从科技 ; face,id-verify ; known ; 云从科技|云从人脸 ; 云从科技集团股份有限公司 ; cn.cloudwalk ; cloudwalk.com
esign ; e签宝 ; signature ; known ; e签宝 ; 杭州天谷信息科技有限公司 ;  ; esign.cn
fadada ; 法大大 ; signature ; known ; 法大大 ; 深圳法大大网络科技有限公司 ;  ; fadada.com
yunpian ; 云片 ; sms ; known ; 云片网络|云片短信 ; 上海云片网络科技有限公司 ;  ; yunpian.com
branch ; Branch ; attribution,deeplink ; known ; Branch SDK|Branch.io ; Branch Metrics, Inc. ; io.branch ; branch.io
amplitude ; Amplitude ; analytics ; known ; Amplitude SDK ; Amplitude, Inc. ; com.amplitude ; amplitude.com
mixpanel ; Mixpanel ; analytics ; known ; Mixpanel ; Mixpanel, Inc. ; com.mixpanel ; mixpanel.com
onesignal ; OneSignal ; push ; known ; OneSignal ; OneSignal, Inc. ; com.onesignal ; onesignal.com
flurry ; Flurry ; analytics ; known ; Flurry ; Yahoo Inc. ; com.flurry ; flurry.com
app_center ; App Center ; crash,apm ; known ; App Center ; 微软（中国）有限公司|Microsoft Corporation ; com.microsoft.appcenter ; microsoft.com
leancloud ; LeanCloud ; backend ; known ; LeanCloud ; 美味书签（北京）信息技术有限公司 ; cn.leancloud|com.avos ; leancloud.cn
bmob ; Bmob ; backend ; known ; Bmob后端云|Bmob SDK ; 广州市比目网络科技有限公司 ; cn.bmob ; bmobapp.com
thinkingdata ; 数数科技 ; analytics ; known ; ThinkingData|数数科技|ThinkingAnalytics|数数SDK ; 上海数数信息科技有限公司|北京数数信息科技有限公司 ; cn.thinkingdata ; thinkingdata.cn
webtrends ; Webtrends ; analytics ; known ; Webtrends ; Webtrends, Inc.|北京永洪商智科技有限公司 ; com.webtrends ; webtrends.com
xinstall ; Xinstall ; attribution,deeplink ; known ; Xinstall ; 深圳市朝日科技有限公司 ; com.xinstall ; xinstall.com
moor ; 容联七陌 ; customer-service ; known ; 容联七陌|七陌客服 ; 北京七陌科技有限公司 ; com.m7.imkfsdk|com.moor ; 7moor.com
yuntongxun ; 容联云通讯 ; im,rtc ; known ; 容联云通讯|容联云 ; 北京容联易通信息技术有限公司 ; com.yuntongxun ; yuntongxun.com
bilibili_game ; 哔哩哔哩游戏 ; login,payment ; known ; 哔哩哔哩游戏SDK|B站游戏SDK ; 上海宽娱数码科技有限公司 ; com.bsgamesdk ; bilibili.com
kugou ; 酷狗开放平台 ; music ; known ; 酷狗SDK|酷狗音乐SDK ; 广州酷狗计算机科技有限公司 ; com.kugou ; kugou.com
qihoo_push ; 360 推送 ; push ; known ; 360推送 ; 北京奇虎科技有限公司 ; com.qihoo.psdk ; 360.cn
lenovo_id ; 联想帐号 ; login,payment ; known ; 联想帐号登录?|联想游戏SDK ; 联想（北京）有限公司 ; com.lenovo.lsf ; lenovo.com
gionee ; 金立联运 ; login,payment ; known ; 金立联运|金立SDK ; 深圳市金立通信设备有限公司 ; com.gionee.gamesdk ; gionee.com
coolpad ; 酷派联运 ; login,payment ; known ; 酷派联运|酷派SDK ; 宇龙计算机通信科技（深圳）有限公司 ; com.coolcloud ; coolpad.com
meizu_id ; 魅族联运 ; login,payment ; known ; 魅族联运|魅族帐号登录?|魅族游戏SDK ; 珠海市魅族通讯设备有限公司 ; com.meizu.gamesdk ; flyme.cn
`
