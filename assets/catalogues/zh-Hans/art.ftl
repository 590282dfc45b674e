# What the drawings show, for those who hear the screen: one of every level, one of every emergency.

home-picture-soft-landing = 一架长翼滑翔机沿着两条虚线之间飘向跑道，太阳低垂。
home-picture-dotcom = 巨大的肥皂泡飘浮在一座布满天线的城市上空，其中一个刚刚破裂。
home-picture-disinflation = 一座积雪的小镇。高耸其上的温度计，读数已远低于从前的刻度。
home-picture-housing-bust = 红顶房屋排在一座被掏空的山丘上，山丘只靠几根支柱撑着，中间那栋正在陷落。
home-picture-long-exit = 一道楼梯从深井里盘旋而上，越靠近井口的光，台阶越小。
home-picture-pandemic = 昏暗楼房之间的广场空无一人，只有喷泉在喷涌，发出光来。
home-picture-inflation-surge = 潮水漫过海堤，满载的货船在港口的起重机前排队。
home-picture-ample-landing = 群山之下，备用水池几乎流干，水都流进了仍然满盈的水库。
home-picture-stagflation = 从船尾看去的一艘帆船，一面帆迎着热风，一面帆迎着冷风。
home-picture-political-pressure = 几艘拖船用绷紧的缆绳拉扯一座灯塔，塔身微倾，光束依然水平。
home-picture-sandbox = 从上方看去的一片耙过的沙地，上面有一块石头、一个方块、一个圆球和一把耙子。
home-picture-first-qe = 最高一层梯田蓄满了水，三道闸门紧闭，下面的田地干裂。
home-picture-yield-curve-control = 一排风筝沿着一条曲线升高，中间的红色风筝被绷紧的线和木桩拉低。
home-picture-whatever-it-takes = 一座桥的各段在水中渐渐漂开，全靠一座高塔的斜缆拉住。
home-picture-gilt-spiral = 多米诺骨牌沿着螺旋线一块接一块倒向中心，被一块红色的木块挡住。
home-picture-small-open = 巨浪从两边涌来，一座小岛的防波堤里水面平静。

crisis-picture-repo-squeeze = 一条管道收窄成细颈，压力从中喷出，后面几乎没有水流。
crisis-picture-taper-tantrum = 水龙头只拧小了一点，电线上的鸟就成群惊飞。
crisis-picture-pandemic = 一条街的卷帘门全部拉下，长椅空着，只有一盏路灯亮着。
crisis-picture-credit-crunch = 河面封冻，船只被困在冰中。
crisis-picture-bank-run = 一扇开着的门前，人们排起长队。
crisis-picture-dash-for-cash = 纸张从四面八方飞向墙上唯一亮着的窗口。
crisis-picture-leverage-spiral = 长杠杆的一端压着一个小砝码，另一端的一摞积木开始滑落。
crisis-picture-de-anchoring = 一艘船随水漂走，船锚在海底拖出一道沟。
crisis-picture-equity-crash = 山顶的雪层断裂崩塌，冲向山脚的两间小屋。
crisis-picture-housing-bust = 一排房屋，一栋比一栋陷得更深。
crisis-picture-supply-shock = 从上方看去，一艘满载的货船横在运河里，两边的船都在等待。
crisis-picture-currency-shock = 一道船闸，一边水位高，一边水位低，闸门弯曲渗漏。
crisis-picture-political-attack = 两边的大喇叭一齐对准一座小屋，屋里的灯一直亮着。
