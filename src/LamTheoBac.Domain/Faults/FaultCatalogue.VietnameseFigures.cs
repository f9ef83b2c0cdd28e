namespace LamTheoBac.Domain.Faults;

/// <content>Vietnamese: published figures, and counts of parts.</content>
public sealed partial class FaultCatalogue
{
    private static Dictionary<FaultCode, string> VietnameseFigureTemplates() => new()
    {
        [FigureFaultCodes.IllegalCounts] = "gặp `{found}`: cần số đạt và tổng số, cách nhau bằng dấu gạch chéo, như {0}",
        [FigureFaultCodes.IllegalCount] = "gặp `{found}`: cần một số lượng nhiều nhất {1} như {0}, tách nhóm ba chữ số hoặc viết liền, hoặc ? khi không nêu",
        [FigureFaultCodes.IllegalPercentage] = "gặp `{found}`: cần một tỷ lệ từ {0} đến {1}, dùng dấu phẩy thập phân như 97,8%, nhiều nhất chín chữ số thập phân",
        [FigureFaultCodes.UnknownHedge] = "không hiểu `{found}` trước tỷ lệ: hãy bỏ đi hoặc viết một trong {expected}",
        [FigureFaultCodes.ReversedRange] = "khoảng `{found}` có số cuối nhỏ hơn số đầu: hãy viết tỷ lệ nhỏ hơn trước",
        [TallyFaultCodes.OtherRules] = "số đếm thuộc bộ quy tắc khác: gặp mã nhận diện `{found}`, cần {0}",
        [TallyFaultCodes.OtherCycle] = "số đếm thuộc chu kỳ `{found}`, cần {0}",
        [TallyFaultCodes.OtherDay] = "số đếm chốt ngày `{found}`, cần {0}",
        [TallyFaultCodes.IllegalCounters] = "gặp các số đếm `{found}`: cần {0} số, không số nào âm",
    };
}
